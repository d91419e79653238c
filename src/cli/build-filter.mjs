import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inputsOf, makeFolder } from './filter-cache.mjs';

/**
 * Builds the filter's code and packs the gazetteer, so that the filter starts without a compiler and without tables.
 * @param {string} root the project's root
 * @returns {Promise<{ folder: string, isKept: boolean }>} the folder of what was built, and whether it stays for others
 * @throws {Error} with every problem in geodata that keeps the gazetteer from being read
 */
export const buildFilter = (root) =>
	makeFolder(root, async (folder) => {
		const modules = await bundle(root, folder);
		// Before the tables are read: what changes meanwhile is then newer than what was built.
		const sources = inputsOf(root, modules);
		const { writeIndex } = await import(pathToFileURL(join(folder, 'write-index.mjs')).href);
		writeIndex(root, join(folder, 'index.bin'));
		return sources;
	});

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
