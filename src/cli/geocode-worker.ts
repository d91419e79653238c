/** A thread of the filter: batches of lines in, results out. */
import { parentPort, workerData } from 'node:worker_threads';
import { openPacked } from '../lib/gazetteer/packed/open-packed';
import { geocodeBatch, type WantedMentions } from './geocode-batch';
import type { LineBatch } from './geocode-lines';

/** What the pool hands to each of its threads. */
export interface WorkerOrder {
	/** The packed gazetteer, in memory that all threads share. */
	readonly index: Uint8Array;
	readonly wanted: WantedMentions;
}

const { index, wanted } = workerData as WorkerOrder; // the pool's own, see geocode-pool.ts
const gazetteer = openPacked(index);
parentPort?.on('message', (batch: LineBatch) => {
	parentPort?.postMessage(geocodeBatch(batch, wanted, gazetteer));
});
