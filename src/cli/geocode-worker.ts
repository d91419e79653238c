/** A thread of the filter: batches of lines in, results out. */
import { parentPort, workerData } from 'node:worker_threads';
import { openGazetteer } from '../lib/server/open-gazetteer';
import { geocodeBatch, type WantedMentions } from './geocode-batch';
import type { LineBatch } from './geocode-lines';

/** What the pool hands to each of its threads. */
export interface WorkerOrder {
	readonly root: string;
	readonly wanted: WantedMentions;
}

const { root, wanted } = workerData as WorkerOrder; // the pool's own, see geocode-pool.ts
const gazetteer = openGazetteer(root);
parentPort?.on('message', (batch: LineBatch) => {
	parentPort?.postMessage(geocodeBatch(batch, wanted, gazetteer));
});
