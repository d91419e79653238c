/**
 * Geocodes every story into geodata/layers; `--check` writes nothing and fails when a committed layer is out of date.
 * `--jsonl` is a filter instead: reports in, one JSON line each, mentions out.
 */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { freshFolder, notKept } from './filter-cache.mjs';

/**
 * How V8 compiles the filter. Every thread compiles all of it for itself, which on a stream of some megabytes takes as
 * long as the work: code is compiled simply at once, and the optimising compiler, most of whose time goes into copies of
 * called functions, makes fewer of them. https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
const compilation = [
	'--always-sparkplug',
	'--max-inlined-bytecode-size=120',
	'--max-inlined-bytecode-size-cumulative=400'
];

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
	options: {
		check: { type: 'boolean', default: false },
		jsonl: { type: 'boolean', default: false },
		/** Of mentions that `--jsonl` writes. */
		forms: { type: 'string', default: 'name,demonym' },
		/** Whether `--jsonl` writes names inside longer ones, "Paris" in "Paris Police Department": yes or no. */
		'inside-names': { type: 'string', default: 'yes' },
		/** Threads; as many as cores where it is left out. */
		workers: { type: 'string' }
	}
});

if (values.jsonl) {
	process.exitCode = await filter();
} else {
	const { register } = await import('tsx/esm/api');
	register();
	const { geocodeLayers } = await import('./geocode-layers');
	process.exitCode = geocodeLayers(values.check);
}

/** Runs the filter's built form, built again where a file that it is made from has changed. */
async function filter() {
	for (const flag of compilation) setFlagsFromString(flag);
	const folder = freshFolder(root) ?? (await rebuild());
	if (folder === undefined) return 1;
	/** @type {typeof import('./geocode-jsonl')} */
	const { geocodeJsonl } = await import(pathToFileURL(join(folder, 'geocode-jsonl.mjs')).href);
	return geocodeJsonl({ ...values, insideNames: values['inside-names'] }, folder);
}

/** What was built; undefined where geodata has problems, which it prints. */
async function rebuild() {
	const { buildFilter } = await import('./build-filter.mjs');
	try {
		const { folder, isKept } = await buildFilter(root);
		if (!isKept) console.error(notKept);
		return folder;
	} catch (error) {
		if (!(error instanceof Error) || error.name !== 'ContentError') throw error;
		console.error(error.message);
		return undefined;
	}
}
