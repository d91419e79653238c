import type { LocatedMention } from '../geoparse/locate-mentions';
import type { GeoparseAnswer, GeoparseRequest } from './geoparse-messages';
import GeoparseWorker from './geoparse-worker?worker';

interface Waiting {
	readonly resolve: (mentions: readonly LocatedMention[]) => void;
	readonly reject: (error: Error) => void;
}

/** Geoparses texts in a worker. It fetches the packed gazetteer once; no text leaves the browser. */
export class Geoparser {
	/** Settles when the gazetteer is open; rejected where it could not be fetched or read. */
	readonly ready: Promise<void>;
	readonly #worker = new GeoparseWorker();
	readonly #waiting = new Map<number, Waiting>();
	#next = 1;

	/** @param index address of the packed gazetteer, compressed with gzip */
	constructor(index: string) {
		this.#worker.addEventListener('message', ({ data }: MessageEvent<GeoparseAnswer>) =>
			this.#settle(data)
		);
		this.#worker.addEventListener('error', ({ message }) => this.#failAll(message));
		this.ready = new Promise<void>((resolve, reject) => {
			this.#waiting.set(0, { resolve: () => resolve(), reject });
		});
		// Whoever asks for mentions hears of it, too.
		this.ready.catch(() => undefined);
		this.#send({ kind: 'open', index: new URL(index, location.href).href });
	}

	/**
	 * Every mention of a place in an English text; offsets are UTF-16 units.
	 *
	 * @param outlet name or web domain of the outlet: a hint at where it is at home
	 * @returns rejected where the gazetteer could not be opened
	 */
	locate(text: string, outlet?: string): Promise<readonly LocatedMention[]> {
		const number = this.#next++;
		return new Promise((resolve, reject) => {
			this.#waiting.set(number, { resolve, reject });
			const hint = outlet === undefined ? {} : { outlet };
			this.#send({ kind: 'locate', number, text, ...hint });
		});
	}

	/** Ends the worker; what was asked for and not answered is rejected. */
	close(): void {
		this.#worker.terminate();
		this.#failAll('the geoparser was closed');
	}

	#send(request: GeoparseRequest): void {
		this.#worker.postMessage(request);
	}

	#settle(answer: GeoparseAnswer): void {
		const waiting = this.#waiting.get(answer.number);
		this.#waiting.delete(answer.number);
		if (answer.kind === 'failed') waiting?.reject(new Error(answer.message));
		else waiting?.resolve(answer.kind === 'located' ? answer.mentions : []);
	}

	#failAll(message: string): void {
		const all = [...this.#waiting.values()];
		this.#waiting.clear();
		for (const { reject } of all) reject(new Error(message));
	}
}
