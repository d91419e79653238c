import type { LocatedMention } from '../geoparse/locate-mentions';
import { GeoparseError } from './geoparse-error';
import type { GeoparseAnswer, GeoparseProblem, GeoparseRequest } from './geoparse-messages';

interface Waiting {
	readonly resolve: (mentions: readonly LocatedMention[]) => void;
	readonly reject: (error: GeoparseError) => void;
}

/** One worker, from its start until it fails or is ended. */
export class GeoparseSession {
	/** Settles when the gazetteer is open; rejected where the session ends before. */
	readonly ready: Promise<void>;
	readonly #worker: Worker;
	readonly #waiting = new Map<number, Waiting>();
	#next = 1;
	#problem: GeoparseProblem | undefined;

	/** @param index absolute address of the packed gazetteer */
	constructor(worker: Worker, index: string) {
		this.#worker = worker;
		worker.addEventListener('message', ({ data }: MessageEvent<GeoparseAnswer>) =>
			this.#hear(data)
		);
		worker.addEventListener('error', () => this.end('stopped'));
		worker.addEventListener('messageerror', () => this.end('stopped'));
		this.ready = new Promise<void>((resolve, reject) => {
			this.#waiting.set(0, { resolve: () => resolve(), reject });
		});
		// Whoever asks for mentions hears of it, too.
		this.ready.catch(() => undefined);
		this.#send({ kind: 'open', index });
	}

	/** Why the session ended; undefined while it lasts. */
	get problem(): GeoparseProblem | undefined {
		return this.#problem;
	}

	/** @returns rejected with a GeoparseError where the session ends before the answer */
	locate(text: string, outlet?: string): Promise<readonly LocatedMention[]> {
		if (this.#problem) return Promise.reject(new GeoparseError(this.#problem));
		const number = this.#next++;
		const hint = outlet === undefined ? {} : { outlet };
		return new Promise((resolve, reject) => {
			this.#waiting.set(number, { resolve, reject });
			this.#send({ kind: 'locate', number, text, ...hint });
		});
	}

	/** Ends the worker; what was asked for and not answered is rejected. */
	end(problem: GeoparseProblem): void {
		if (this.#problem) return;
		this.#problem = problem;
		this.#worker.terminate();
		const all = [...this.#waiting.values()];
		this.#waiting.clear();
		for (const { reject } of all) reject(new GeoparseError(problem));
	}

	#send(request: GeoparseRequest): void {
		this.#worker.postMessage(request);
	}

	#hear(answer: GeoparseAnswer): void {
		if (answer.kind === 'broken') return this.end('stopped');
		// Without a gazetteer nothing can be answered any more.
		if (answer.kind === 'failed' && answer.number === 0) return this.end(answer.problem);
		const waiting = this.#waiting.get(answer.number);
		this.#waiting.delete(answer.number);
		if (answer.kind === 'failed') waiting?.reject(new GeoparseError(answer.problem));
		else waiting?.resolve(answer.kind === 'located' ? answer.mentions : []);
	}
}
