import { readKept, writeKept, type KeptFile } from './kept-file';
import type { WorkerScope } from './worker-scope';

/** How many files are fetched at a time: few, so that the reader's own requests come through. */
const atOnce = 3;

/** Where a cache says what is in it, an address that no page has. */
const contentsAt = '/kept-files.txt';

const isFull = (error: unknown) =>
	error instanceof DOMException && error.name === 'QuotaExceededError';

/** A copy that any request may be answered with, also one for a page: those may not have been redirected. */
const plain = (response: Response) =>
	new Response(response.body, { status: response.status, headers: response.headers });

/** One version of a site, kept in one cache; older versions stay beside it until nobody reads them. */
export class KeptCache {
	readonly #scope: WorkerScope;
	readonly #files: readonly KeptFile[];
	readonly #prefix: string;
	readonly #name: string;

	/** @param version of the files together, not in use for any others */
	constructor(scope: WorkerScope, files: readonly KeptFile[], version: string) {
		this.#scope = scope;
		this.#files = files;
		this.#prefix = `kept ${new URL(scope.registration.scope).pathname} `;
		this.#name = this.#prefix + version;
	}

	/**
	 * Fetches what is missing; takes over from older versions what has not changed.
	 *
	 * @returns false where there is no room for all of it: the rest comes from the net
	 * @throws where the net is away, so that the next attempt goes on from here
	 */
	async fill(): Promise<boolean> {
		const cache = await this.#scope.caches.open(this.#name);
		const waiting = this.#files.slice();
		const known = await this.#unchanged();
		let hasRoom = true;
		const work = async () => {
			for (let file = waiting.shift(); file && hasRoom; file = waiting.shift()) {
				hasRoom = (await this.#keep(cache, file, known.get(file.address))) && hasRoom;
			}
		};
		await Promise.all(Array.from({ length: atOnce }, work));
		if (hasRoom) await this.#put(cache, contentsAt, new Response(writeKept(this.#files)));
		return hasRoom;
	}

	/** What is kept under the address: in this version, or in one whose pages are still open. */
	async find(address: string): Promise<Response | undefined> {
		const own = await (await this.#scope.caches.open(this.#name)).match(address);
		if (own) return own;
		for (const name of await this.#outdated()) {
			const old = await (await this.#scope.caches.open(name)).match(address);
			if (old) return old;
		}
		return undefined;
	}

	/** Keeps a copy of an answer. A cache without room changes nothing for the reader. */
	async add(address: string, response: Response): Promise<void> {
		if (response.status !== 200) return;
		await this.#put(await this.#scope.caches.open(this.#name), address, plain(response));
	}

	/** Forgets older versions. */
	async dropOutdated(): Promise<void> {
		await Promise.all((await this.#outdated()).map((name) => this.#scope.caches.delete(name)));
	}

	async #outdated(): Promise<string[]> {
		const names = await this.#scope.caches.keys();
		return names.filter((name) => name.startsWith(this.#prefix) && name !== this.#name);
	}

	/** Is the file kept, or not yet to be kept? False where there is no room for it. */
	async #keep(cache: Cache, { address, when }: KeptFile, old: Response | undefined) {
		if (await cache.match(address)) return true;
		if (old) return this.#put(cache, address, old);
		if (when === 'used') return true;
		const options = { cache: 'no-cache', priority: 'low' } as const;
		const response = await this.#scope.fetch(address, options);
		if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
		return this.#put(cache, address, plain(response));
	}

	/** What older versions have of the same revision, by address. */
	async #unchanged(): Promise<Map<string, Response>> {
		const revisions = new Map(this.#files.map(({ address, revision }) => [address, revision]));
		const found = new Map<string, Response>();
		for (const name of await this.#outdated()) {
			const cache = await this.#scope.caches.open(name);
			const contents = (await (await cache.match(contentsAt))?.text()) ?? '';
			for (const { address, revision } of readKept(contents)) {
				if (revisions.get(address) !== revision || found.has(address)) continue;
				const old = await cache.match(address);
				if (old) found.set(address, old);
			}
		}
		return found;
	}

	/** @returns false where there is no room */
	async #put(cache: Cache, address: string, response: Response): Promise<boolean> {
		try {
			await cache.put(address, response);
			return true;
		} catch (error) {
			if (isFull(error)) return false;
			throw error;
		}
	}
}
