/** The parts of a service worker's global scope that ours uses. https://w3c.github.io/ServiceWorker/ */
export interface WorkerScope {
	readonly caches: CacheStorage;
	readonly location: { readonly origin: string };
	readonly registration: {
		readonly scope: string;
	};
	readonly clients: {
		claim(): Promise<void>;
		matchAll(options?: {
			readonly type?: 'window';
			readonly includeUncontrolled?: boolean;
		}): Promise<readonly { readonly id: string }[]>;
	};
	fetch(input: Request | string, options?: RequestInit): Promise<Response>;
	skipWaiting(): Promise<void>;
	addEventListener(name: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
	addEventListener(name: 'fetch', listener: (event: AskingEvent) => void): void;
	addEventListener(name: 'message', listener: (event: TellingEvent) => void): void;
}

/** The worker is not stopped before what it waits for is done. */
export interface LastingEvent {
	waitUntil(done: Promise<unknown>): void;
}

export interface AskingEvent extends LastingEvent {
	readonly request: Request;
	/** Of the page that opens with the response; empty where none does. */
	readonly resultingClientId: string;
	respondWith(response: Promise<Response>): void;
}

export interface TellingEvent extends LastingEvent {
	readonly data: unknown;
	readonly ports: readonly { postMessage(message: unknown): void }[];
}
