import { Worker } from 'node:worker_threads';
import type { BatchResult } from './geocode-batch';
import type { LineBatch } from './geocode-lines';
import type { WorkerOrder } from './geocode-worker';

type Resolve = (result: BatchResult) => void;

/** Batches that a thread may have: one in work, and one to go on with. More would wait where another thread is free. */
const batchesAThread = 2;

/** Threads that geocode batches, each batch on the thread that has least to do. */
export class GeocodePool {
	readonly #threads: { readonly worker: Worker; readonly waiting: Resolve[] }[] = [];
	readonly #onfail: (error: Error) => void;

	/**
	 * @param thread the built form of geocode-worker.ts
	 * @param onfail told when a thread ends by an error; the pool is of no use after that
	 */
	constructor(size: number, thread: string, order: WorkerOrder, onfail: (error: Error) => void) {
		this.#onfail = onfail;
		for (let i = 0; i < size; i++) this.#start(thread, order);
	}

	#start(thread: string, order: WorkerOrder): void {
		const worker = new Worker(thread, { workerData: order });
		const waiting: Resolve[] = [];
		worker.on('message', (result: BatchResult) => waiting.shift()?.(result));
		worker.on('error', this.#onfail);
		this.#threads.push({ worker, waiting });
	}

	/** Has every thread enough to do? */
	get isFull(): boolean {
		return this.#threads.every(({ waiting }) => waiting.length >= batchesAThread);
	}

	/** Geocodes a batch; its bytes are copied. */
	run(batch: LineBatch): Promise<BatchResult> {
		const [thread] = [...this.#threads].sort((a, b) => a.waiting.length - b.waiting.length);
		return new Promise((resolve) => {
			thread?.waiting.push(resolve);
			thread?.worker.postMessage(batch);
		});
	}

	async close(): Promise<void> {
		await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
	}
}
