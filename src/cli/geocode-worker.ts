/** A thread of the filter: batches of lines in, results out. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Form } from '../lib/geoparse/mention';
import { openGazetteer } from '../lib/server/open-gazetteer';
import { geocodeBatch } from './geocode-batch';
import type { LineBatch } from './geocode-lines';

/** What the pool hands to each of its threads. */
export interface WorkerOrder {
	readonly root: string;
	readonly forms: readonly Form[];
}

const { root, forms } = workerData as WorkerOrder; // the pool's own, see geocode-pool.ts
const gazetteer = openGazetteer(root);
const wanted = new Set(forms);
parentPort?.on('message', (batch: LineBatch) => {
	parentPort?.postMessage(geocodeBatch(batch, wanted, gazetteer));
});
