import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { cacheFolder, inputsOf, writeManifest } from './filter-cache.mjs';

/** Built forms from longer ago go, but for the one in use; a filter may be starting from one until then. Milliseconds. */
const keptFor = 60 * 60 * 1000;

/**
 * Builds the filter's code and packs the gazetteer, so that the filter starts without a compiler and without tables.
 * @param {string} root the project's root
 * @returns {Promise<string>} the folder of what was built
 * @throws {Error} with every problem in geodata that keeps the gazetteer from being read
 */
export async function buildFilter(root) {
	const cache = cacheFolder(root);
	const unfinished = join(cache, `unfinished-${process.pid}`);
	mkdirSync(unfinished, { recursive: true });
	try {
		const modules = await bundle(root, unfinished);
		const { listings, inputs } = inputsOf(root, modules);
		const { writeIndex } = await import(pathToFileURL(join(unfinished, 'write-index.mjs')).href);
		writeIndex(root, join(unfinished, 'index.bin'));
		const hash = createHash('sha256').update(JSON.stringify(inputs.map(({ hash }) => hash)));
		const folder = `filter-${hash.digest('hex').slice(0, 12)}-${process.pid}`;
		renameSync(unfinished, join(cache, folder));
		writeManifest(root, { folder, inputs, listings });
		removeOld(cache, folder);
		return join(cache, folder);
	} finally {
		rmSync(unfinished, { recursive: true, force: true });
	}
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {Promise<string[]>} the project's files that the code is made of, from the root
 */
async function bundle(root, folder) {
	const entry = (/** @type {string} */ name) => join(root, 'src/cli', `${name}.ts`);
	const input = Object.fromEntries(
		['geocode-jsonl', 'geocode-worker', 'write-index'].map((name) => [name, entry(name)])
	);
	const names = { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' };
	const result = await build({
		root,
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		ssr: { noExternal: true },
		build: {
			ssr: true,
			target: 'node20',
			outDir: folder,
			rolldownOptions: { input, output: names }
		}
	});
	const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
	const ids = outputs.flatMap((one) => (one.type === 'chunk' ? one.moduleIds : []));
	return ids
		.map((id) => relative(root, id))
		.filter((file) => /^src\//.test(file))
		.concat('src/cli/build-filter.mjs', 'src/cli/filter-cache.mjs');
}

/**
 * @param {string} cache
 * @param {string} inUse
 */
function removeOld(cache, inUse) {
	const folders = readdirSync(cache, { withFileTypes: true }).filter((one) => one.isDirectory());
	for (const { name } of folders) {
		const path = join(cache, name);
		const isOld = Date.now() - statSync(path).ctimeMs > keptFor;
		if (isOld && name !== inUse) rmSync(path, { recursive: true, force: true });
	}
}
