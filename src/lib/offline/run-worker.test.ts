import { beforeEach, describe, expect, it } from 'vitest';
import type { KeptFile } from './kept-file';
import { runWorker } from './run-worker';
import { messages } from './worker-messages';
import type { AskingEvent, LastingEvent, TellingEvent, WorkerScope } from './worker-scope';

const origin = 'https://example.org';

/** What a host serves: by address, or nothing at all while the net is away. */
interface Net {
	files: Map<string, string>;
	isAway: boolean;
	asked: string[];
}

/** A browser's caches, with room for so many answers. https://w3c.github.io/ServiceWorker/#cachestorage */
class Caches {
	readonly named = new Map<string, Map<string, Response>>();
	room = Infinity;

	async open(name: string) {
		const cache = this.named.get(name) ?? new Map<string, Response>();
		this.named.set(name, cache);
		return {
			match: async (address: string) => cache.get(address)?.clone(),
			put: async (address: string, response: Response) => {
				const taken = [...this.named.values()].reduce((sum, { size }) => sum + size, 0);
				if (!cache.has(address) && taken >= this.room)
					throw new DOMException('no room', 'QuotaExceededError');
				cache.set(address, response);
			}
		};
	}
	keys = async () => [...this.named.keys()];
	delete = async (name: string) => this.named.delete(name);
}

type Listeners = { [name: string]: (event: never) => void };

/** A browser with one worker after the other. */
class Browser {
	readonly caches = new Caches();
	readonly net: Net = { files: new Map(), isAway: false, asked: [] };
	pages: string[] = [];
	hasSkipped = false;

	run(files: readonly KeptFile[], version: string) {
		const listeners: Listeners = {};
		const scope: WorkerScope = {
			// The parts of a CacheStorage that the worker uses.
			caches: this.caches as unknown as CacheStorage,
			location: { origin },
			registration: { scope: `${origin}/` },
			clients: { claim: async () => {}, matchAll: async () => this.pages.map((id) => ({ id })) },
			fetch: async (input) => {
				const { pathname } = new URL(typeof input === 'string' ? input : input.url, origin);
				this.net.asked.push(pathname);
				if (this.net.isAway) throw new TypeError('Failed to fetch');
				const body = this.net.files.get(pathname);
				return new Response(body ?? 'not found', { status: body === undefined ? 404 : 200 });
			},
			skipWaiting: async () => void (this.hasSkipped = true),
			addEventListener: (name: string, listener: (event: never) => void) =>
				void (listeners[name] = listener)
		};
		runWorker(scope, files, version);
		return new Worker(listeners);
	}
}

class Worker {
	constructor(readonly listeners: Listeners) {}

	async #lasting<E extends LastingEvent>(name: string, event: Omit<E, 'waitUntil'>): Promise<void> {
		const done: Promise<unknown>[] = [];
		this.listeners[name]?.({
			...event,
			waitUntil: (one: Promise<unknown>) => done.push(one)
		} as never);
		await Promise.all(done);
	}
	install = () => this.#lasting<LastingEvent>('install', {});
	activate = () => this.#lasting<LastingEvent>('activate', {});

	async keep(): Promise<unknown> {
		let told: unknown;
		const ports = [{ postMessage: (message: unknown) => (told = message) }];
		await this.#lasting<TellingEvent>('message', { data: messages.keep, ports });
		return told;
	}
	takeOver = () => this.#lasting<TellingEvent>('message', { data: messages.takeOver, ports: [] });

	/** What a page gets: the words of the answer, or undefined where the browser answers by itself. */
	async get(path: string, page?: string): Promise<string | undefined> {
		const done: Promise<unknown>[] = [];
		let answer: Promise<Response> | undefined;
		const event: AskingEvent = {
			request: {
				method: 'GET',
				url: new URL(path, origin).href,
				mode: page === undefined ? 'cors' : 'navigate',
				headers: new Headers()
			} as Request,
			resultingClientId: page ?? '',
			waitUntil: (one) => void done.push(one),
			respondWith: (response) => void (answer = response)
		};
		this.listeners['fetch']?.(event as never);
		const text = await (await answer)?.text();
		await Promise.all(done);
		return text;
	}
}

const file = (address: string, revision: string, when: KeptFile['when'] = 'first') => ({
	address,
	revision,
	when
});
const one = [
	file('/offline/', 'a'),
	file('/s/', 'a'),
	file('/_app/immutable/chunk-1.js', 'a'),
	file('/font', 'a'),
	file('/engine.js', 'a', 'used')
];
const two = [
	file('/offline/', 'a'),
	file('/s/', 'b'),
	file('/_app/immutable/chunk-2.js', 'b'),
	file('/font', 'a'),
	file('/engine.js', 'a', 'used')
];

let browser: Browser;
beforeEach(() => {
	browser = new Browser();
	browser.net.files = new Map([
		['/offline/', 'You are offline.'],
		['/s/', 'one'],
		['/_app/immutable/chunk-1.js', 'script one'],
		['/font', 'font'],
		['/engine.js', 'engine'],
		['/other/', 'other']
	]);
});

/** A new version is put on the web. */
function publish() {
	browser.net.files.delete('/_app/immutable/chunk-1.js');
	for (const [address, text] of [
		['/s/', 'two'],
		['/_app/immutable/chunk-2.js', 'script two']
	] as const)
		browser.net.files.set(address, text);
}

async function firstVisit() {
	const worker = browser.run(one, '1');
	await worker.install();
	await worker.activate();
	return worker;
}

describe('the worker', () => {
	it('keeps all but the heavy files, and answers without the net', async () => {
		const worker = await firstVisit();
		expect(browser.net.asked.toSorted()).toEqual([
			'/_app/immutable/chunk-1.js',
			'/font',
			'/offline/',
			'/s/'
		]);
		browser.net.isAway = true;
		expect(await worker.get('/s/?q=x', 'a')).toBe('one');
		expect(await worker.get('/_app/immutable/chunk-1.js')).toBe('script one');
		await expect(worker.get('/engine.js')).rejects.toThrow('Failed to fetch');
	});

	it('keeps the engine once it has been used, also when a new version comes', async () => {
		const worker = await firstVisit();
		await worker.get('/engine.js');
		publish();
		const next = browser.run(two, '2');
		await next.install();
		await next.activate();
		browser.net.isAway = true;
		expect(await next.get('/engine.js')).toBe('engine');
	});

	it('shows the offline page for a page that is not kept, and a page that was visited', async () => {
		const worker = await firstVisit();
		await worker.get('/other/', 'a');
		browser.net.isAway = true;
		expect(await worker.get('/other/', 'a')).toBe('other');
		expect(await worker.get('/never-seen/', 'a')).toBe('You are offline.');
		browser.net.isAway = false;
		expect(await worker.get('/other/', 'a')).toBe('other');
	});

	it('fetches of a new version only what has changed', async () => {
		await firstVisit();
		publish();
		browser.net.asked = [];
		await browser.run(two, '2').install();
		expect(browser.net.asked.toSorted()).toEqual(['/_app/immutable/chunk-2.js', '/s/']);
	});

	it('answers open pages from their own version until it is replaced', async () => {
		const worker = await firstVisit();
		expect(await worker.get('/s/', 'open')).toBe('one');
		browser.pages = ['open'];
		publish();
		const next = browser.run(two, '2');
		await next.install();
		expect(await worker.get('/s/')).toBe('one');
		expect(await worker.get('/_app/immutable/chunk-1.js')).toBe('script one');
	});

	it('keeps the old version while a page of it is open, and drops it then', async () => {
		const worker = await firstVisit();
		await worker.get('/s/', 'old');
		browser.pages = ['old'];
		publish();
		const next = browser.run(two, '2');
		await next.install();
		await next.takeOver();
		expect(browser.hasSkipped).toBe(true);
		await next.activate();
		// The host has it no more.
		expect(await next.get('/_app/immutable/chunk-1.js')).toBe('script one');
		expect(await next.get('/s/', 'new')).toBe('two');
		expect(browser.caches.named.size).toBe(2);
		browser.pages = ['new'];
		await next.get('/s/', 'new');
		expect([...browser.caches.named.keys()]).toEqual(['kept / 2']);
	});

	it('fails to install while the net is away, and goes on later with what is missing', async () => {
		const worker = browser.run(one, '1');
		browser.net.isAway = true;
		await expect(worker.install()).rejects.toThrow('Failed to fetch');
		browser.net.isAway = false;
		await worker.install();
		browser.net.asked = [];
		expect(await worker.keep()).toEqual({ hasRoom: true });
		expect(browser.net.asked).toEqual([]);
	});

	it('goes on with the net where there is no room, and says so', async () => {
		browser.caches.room = 2;
		const worker = await firstVisit();
		expect(await worker.keep()).toEqual({ hasRoom: false });
		expect(await worker.get('/s/', 'a')).toBe('one');
		expect(await worker.get('/font')).toBe('font');
		expect(await worker.get('/engine.js')).toBe('engine');
		browser.caches.room = Infinity;
		expect(await worker.keep()).toEqual({ hasRoom: true });
		browser.net.isAway = true;
		expect(await worker.get('/font')).toBe('font');
	});

	it('replaces an old version even where there is no room for both', async () => {
		await firstVisit();
		publish();
		browser.caches.room = 6;
		const next = browser.run(two, '2');
		await next.install();
		await next.activate();
		expect(await next.keep()).toEqual({ hasRoom: true });
		browser.net.isAway = true;
		expect(await next.get('/s/', 'a')).toBe('two');
		expect(await next.get('/_app/immutable/chunk-2.js')).toBe('script two');
	});

	it('keeps no answer that is none', async () => {
		const worker = await firstVisit();
		expect(await worker.get('/missing.csv')).toBe('not found');
		browser.net.isAway = true;
		await expect(worker.get('/missing.csv')).rejects.toThrow('Failed to fetch');
	});
});
