import type { LocatedMention } from '../geoparse/locate-mentions';
import { GeoparseError } from './geoparse-error';
import { GeoparseSession } from './geoparse-session';
import GeoparseWorker from './geoparse-worker?worker';

/**
 * Geoparses texts in a worker. It fetches the packed gazetteer once; no text leaves the browser. Where the worker fails,
 * all that it was asked is rejected with a GeoparseError, and the next question starts another one.
 */
export class Geoparser {
	readonly #index: string;
	readonly #startWorker: () => Worker;
	#session: GeoparseSession | undefined;
	#closed = false;

	/** @param index address of the packed gazetteer, compressed with gzip */
	constructor(index: string, startWorker: () => Worker = () => new GeoparseWorker()) {
		this.#index = new URL(index, location.href).href;
		this.#startWorker = startWorker;
	}

	/** Settles when the gazetteer is open; rejected where it could not be fetched or read. */
	async open(): Promise<void> {
		await this.#current().ready;
	}

	/**
	 * Every mention of a place in an English text; offsets are UTF-16 units.
	 *
	 * @param outlet name or web domain of the outlet: a hint at where it is at home
	 * @returns rejected with a GeoparseError where the text could not be read
	 */
	async locate(text: string, outlet?: string): Promise<readonly LocatedMention[]> {
		return this.#current().locate(text, outlet);
	}

	/** Ends the worker; what was asked for and not answered is rejected, and so is all that is asked from now on. */
	close(): void {
		this.#closed = true;
		this.#session?.end('closed');
	}

	/** @throws GeoparseError where the geoparser was closed, or no worker can be started */
	#current(): GeoparseSession {
		if (this.#closed) throw new GeoparseError('closed');
		if (this.#session === undefined || this.#session.problem !== undefined) {
			this.#session = new GeoparseSession(this.#start(), this.#index);
		}
		return this.#session;
	}

	#start(): Worker {
		try {
			return this.#startWorker();
		} catch {
			// A page's security policy, or no memory: a browser says no more than that.
			throw new GeoparseError('stopped');
		}
	}
}
