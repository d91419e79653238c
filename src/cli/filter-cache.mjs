/**
 * Where the filter's built form lies: its code as plain JavaScript and the packed gazetteer, in a folder that git does not
 * see. It is only used while every file that it was made from is as it was.
 */
import { createHash, randomUUID } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/**
 * One file that the built form was made from. A file whose size and times are as they were is not read again.
 * @typedef {{ file: string, size: number, changed: number, hash: string }} Input
 */

/**
 * What a built form was made from, with the names in each folder that is read whole.
 * @typedef {{ inputs: readonly Input[], listings: Readonly<Record<string, readonly string[]>> }} Sources
 */

/**
 * The folder that holds the built form, by name, and the size of each file in it. Bytes.
 * @typedef {Sources & { folder: string, outputs: Readonly<Record<string, number>> }} Manifest
 */

/** Folders in which every file counts, from the project's root. */
const wholeFolders = ['geodata/gazetteer', 'geodata/boundaries', 'geodata/models'];

/** @param {string} root the project's root */
export const cacheFolder = (root) => join(root, 'node_modules/.cache/whereabouts');

/** For whoever waits for it at every run. */
export const notKept =
	'The filter was built for this run alone: node_modules/.cache cannot be written to. Make it writable for a faster start.';

/** @param {string} root */
const manifestFile = (root) => join(cacheFolder(root), 'manifest.json');

/**
 * The folder of the built form; undefined where there is none, or a file it was made from has changed.
 * @param {string} root
 * @returns {string | undefined}
 */
export function freshFolder(root) {
	const manifest = readManifest(root);
	if (!manifest) return undefined;
	const folder = join(cacheFolder(root), manifest.folder);
	if (!isWhole(folder, manifest.outputs)) return undefined;
	if (JSON.stringify(listFolders(root)) !== JSON.stringify(manifest.listings)) return undefined;
	const touched = manifest.inputs.filter((input) => !isUntouched(root, input));
	if (touched.length === 0) return folder;
	if (touched.some(({ file, hash }) => hashOf(root, file) !== hash)) return undefined;
	// Only the times differ, as after a checkout: next time they will not.
	const inputs = manifest.inputs.map(({ file }) => toInput(root, file));
	keep(() => writeManifest(root, { ...manifest, inputs }));
	return folder;
}

/**
 * Is every file there, as long as it was when it was built?
 * @param {string} folder
 * @param {Manifest['outputs']} outputs
 */
const isWhole = (folder, outputs) =>
	Object.entries(outputs).every(
		([name, size]) => statSync(join(folder, name), { throwIfNoEntry: false })?.size === size
	);

/**
 * What there is; undefined where it is missing or damaged, for then it is made anew.
 * @param {string} root
 * @returns {Manifest | undefined}
 */
function readManifest(root) {
	const file = manifestFile(root);
	if (!existsSync(file)) return undefined;
	try {
		const manifest = JSON.parse(readFileSync(file, 'utf8'));
		return isManifest(manifest) ? manifest : undefined;
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}

/**
 * @param {unknown} value
 * @returns {value is Manifest}
 */
function isManifest(value) {
	if (!isRecord(value)) return false;
	const { folder, inputs, listings, outputs } = value;
	return (
		typeof folder === 'string' &&
		basename(folder) === folder &&
		Array.isArray(inputs) &&
		inputs.every((input) => isRecord(input) && typeof input.file === 'string') &&
		isRecord(listings) &&
		isRecord(outputs)
	);
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
const isRecord = (value) => typeof value === 'object' && value !== null;

/**
 * At once or not at all: another process may be reading it, or writing its own.
 * @param {string} root
 * @param {Manifest} manifest
 */
function writeManifest(root, manifest) {
	const unfinished = `${manifestFile(root)}.${randomUUID()}`;
	try {
		writeFileSync(unfinished, JSON.stringify(manifest));
		renameSync(unfinished, manifestFile(root));
	} finally {
		rmSync(unfinished, { force: true });
	}
}

/**
 * Makes a built form in a folder of its own, which only gets its name when it is whole. Several processes may do so at
 * once: each uses what it made, and the last one's is kept. Where nothing can be kept, as on a disk that is read only,
 * it is made for this run alone.
 * @param {string} root
 * @param {(folder: string) => Promise<Sources>} fill writes the built form
 * @returns {Promise<{ folder: string, isKept: boolean }>}
 */
export async function makeFolder(root, fill) {
	const cache = cacheFolder(root);
	const kept = keep(() => {
		// Open to everybody who may read the project, as what mkdtemp makes is not.
		const folder = join(cache, `unfinished-${randomUUID()}`);
		mkdirSync(folder, { recursive: true });
		return folder;
	});
	if (kept === undefined) return { folder: await makeForThisRun(fill), isKept: false };
	try {
		const sources = await fill(kept);
		const folder = nameOf(kept, sources);
		const outputs = sizesIn(kept);
		renameSync(kept, join(cache, folder));
		writeManifest(root, { ...sources, folder, outputs });
		removeOld(cache, folder);
		return { folder: join(cache, folder), isKept: true };
	} finally {
		rmSync(kept, { recursive: true, force: true });
	}
}

/** @param {(folder: string) => Promise<Sources>} fill */
async function makeForThisRun(fill) {
	const folder = mkdtempSync(join(tmpdir(), 'whereabouts-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	await fill(folder);
	return folder;
}

/**
 * By what it was made from; what makes one process's differ from another's is already in the name that it has.
 * @param {string} unfinished
 * @param {Sources} sources
 */
function nameOf(unfinished, { inputs }) {
	const hash = createHash('sha256').update(JSON.stringify(inputs.map(({ hash }) => hash)));
	return `filter-${hash.digest('hex').slice(0, 12)}-${basename(unfinished).slice(-6)}`;
}

/** @param {string} folder */
const sizesIn = (folder) =>
	Object.fromEntries(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).size]));

/** What a disk answers that keeps nothing. */
const refusals = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOSPC', 'EDQUOT'];

/**
 * What `write` returns; undefined where the disk refuses to be written to.
 * @template T
 * @param {() => T} write
 * @returns {T | undefined}
 */
function keep(write) {
	try {
		return write();
	} catch (error) {
		if (error instanceof Error && 'code' in error && refusals.includes(String(error.code)))
			return undefined;
		throw error;
	}
}

/** Built forms from longer ago go, but for the one in use; a filter may be starting from one until then. Milliseconds. */
const keptFor = 60 * 60 * 1000;

/**
 * @param {string} cache
 * @param {string} inUse
 */
function removeOld(cache, inUse) {
	const folders = readdirSync(cache, { withFileTypes: true }).filter((one) => one.isDirectory());
	for (const { name } of folders) {
		const path = join(cache, name);
		// Another process may have removed it meanwhile.
		const changed = statSync(path, { throwIfNoEntry: false })?.ctimeMs ?? Infinity;
		if (Date.now() - changed > keptFor && name !== inUse)
			rmSync(path, { recursive: true, force: true });
	}
}

/**
 * What the built form is made from.
 * @param {string} root
 * @param {readonly string[]} modules files of code, from the root
 * @returns {Sources}
 */
export function inputsOf(root, modules) {
	const listings = listFolders(root);
	const data = Object.entries(listings).flatMap(([folder, names]) =>
		names.map((name) => `${folder}/${name}`)
	);
	const files = [...new Set([...modules, 'package-lock.json', ...data])].sort();
	return { listings, inputs: files.map((file) => toInput(root, file)) };
}

/**
 * @param {string} root
 * @returns {Record<string, string[]>}
 */
function listFolders(root) {
	const there = wholeFolders.filter((folder) => existsSync(join(root, folder)));
	return Object.fromEntries(
		there.map((folder) => {
			const entries = readdirSync(join(root, folder), { withFileTypes: true });
			const files = entries.filter((entry) => entry.isFile());
			return [folder, files.map(({ name }) => name).sort()];
		})
	);
}

/**
 * @param {string} root
 * @param {string} file
 * @returns {Input}
 */
function toInput(root, file) {
	const { size, ctimeMs } = statSync(join(root, file));
	return { file, size, changed: ctimeMs, hash: hashOf(root, file) };
}

/**
 * By the time of the last change to the file or what is kept about it, which nobody can set.
 * @param {string} root
 * @param {Input} input
 */
function isUntouched(root, { file, size, changed }) {
	const stats = statSync(join(root, file), { throwIfNoEntry: false });
	return stats?.size === size && stats.ctimeMs === changed;
}

/**
 * @param {string} root
 * @param {string} file
 */
function hashOf(root, file) {
	const path = join(root, file);
	return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : '';
}
