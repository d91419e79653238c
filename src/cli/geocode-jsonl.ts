import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Gazetteer } from '../lib/gazetteer/gazetteer';
import { openPacked } from '../lib/gazetteer/packed/open-packed';
import type { Form } from '../lib/geoparse/mention';
import { geocodeBatch, type BatchResult, type WantedMentions } from './geocode-batch';
import { readLines, type LineBatch } from './geocode-lines';
import { GeocodePool } from './geocode-pool';
import { FilterProgress } from './geocode-progress';
import { readShared } from './read-shared';

const allForms: readonly Form[] = ['name', 'demonym', 'description'];

/** So many bytes are done before threads are started: a few reports are done sooner without any. */
const aloneFor = 256 * 1024;
/** Batches a thread that may wait for an older one to be written: on a busy machine a thread falls behind at times. */
const batchesAhead = 16;
/** A batch of more bytes is left to another thread, for this one has to read and write meanwhile. */
const longest = 1024 * 1024;

export interface FilterOptions {
	/** Forms of mention to write, with commas between them. */
	readonly forms: string;
	/** Whether to write names that stand inside longer ones: "yes" or "no". */
	readonly insideNames: string;
	/** How many threads; all cores where it is left out. */
	readonly workers?: string | undefined;
}

/**
 * The filter: JSON lines of reports from standard input, JSON lines of mentions to standard output, in order. Memory
 * does not grow with the stream: reading waits for writing.
 *
 * @param folder where the filter's built form lies, see build-filter.mjs
 * @returns the exit status: 0, 1 where a line could not be read, 2 for options that make no sense
 */
export async function geocodeJsonl(options: FilterOptions, folder: string): Promise<number> {
	const forms = options.forms.split(',').map((form) => form.trim());
	const workers = Number(options.workers ?? availableParallelism());
	if (!forms.every(isForm) || !Number.isInteger(workers) || workers < 1) {
		console.error('--forms takes name, demonym, description; --workers a number from 1');
		return 2;
	}
	if (!['yes', 'no'].includes(options.insideNames)) {
		console.error('--inside-names takes yes or no');
		return 2;
	}
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
		process.exit(0); // who reads has seen enough, as `head` has
	});
	const wanted = { forms, insideNames: options.insideNames === 'yes' };
	return filter(new Geocoder(wanted, workers, folder), workers);
}

async function filter(geocoder: Geocoder, workers: number): Promise<number> {
	const progress = new FilterProgress(process.stderr);
	const written: Promise<void>[] = [];
	let last = Promise.resolve();
	let failed = false;
	for await (const batch of readLines(process.stdin)) {
		const result = geocoder.run(batch);
		const before = last;
		last = (async () => {
			await before;
			await write(await result);
			progress.add((await result).reports, batch.bytes.length);
		})();
		written.push(last);
		if (written.length >= workers * batchesAhead) await written.shift();
	}
	await last;
	await geocoder.close();
	progress.end();
	return failed ? 1 : 0;

	async function write({ output, problems }: BatchResult): Promise<void> {
		if (problems.length > 0) failed = true;
		for (const problem of problems) progress.say(problem);
		if (output !== '' && !process.stdout.write(output)) await once(process.stdout, 'drain');
	}
}

/** Geocodes in this thread alone at first; once there is enough to do, in others too. */
class Geocoder {
	readonly #wanted: WantedMentions;
	readonly #workers: number;
	readonly #folder: string;
	/** The packed gazetteer, in memory that all threads share. */
	readonly #index: Uint8Array;
	readonly #gazetteer: Gazetteer;
	#pool: GeocodePool | undefined;
	#bytes = 0;

	constructor(wanted: WantedMentions, workers: number, folder: string) {
		this.#wanted = wanted;
		this.#workers = workers;
		this.#folder = folder;
		this.#index = readShared(join(folder, 'index.bin'));
		this.#gazetteer = openPacked(this.#index);
	}

	run(batch: LineBatch): Promise<BatchResult> {
		this.#bytes += batch.bytes.length;
		if (this.#workers > 1 && this.#bytes > aloneFor) {
			this.#pool ??= this.#startThreads();
		}
		if (this.#pool && (!this.#pool.isFull || batch.bytes.length > longest)) {
			return this.#pool.run(batch);
		}
		return Promise.resolve(geocodeBatch(batch, this.#wanted, this.#gazetteer));
	}

	#startThreads(): GeocodePool {
		const order = { index: this.#index, wanted: this.#wanted };
		const thread = join(this.#folder, 'geocode-worker.mjs');
		return new GeocodePool(this.#workers - 1, thread, order, giveUp);
	}

	async close(): Promise<void> {
		await this.#pool?.close();
	}
}

const isForm = (form: string): form is Form => allForms.some((known) => known === form);

function giveUp(error: Error): void {
	console.error(error);
	process.exit(1);
}
