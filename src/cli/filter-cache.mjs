/**
 * Where the filter's built form lies: its code as plain JavaScript and the packed gazetteer, in a folder that git does not
 * see. It is only used while every file that it was made from is as it was.
 */
import { createHash } from 'node:crypto';
import {
	existsSync,
	readdirSync,
	readFileSync,
	renameSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';

/**
 * One file that the built form was made from. A file whose size and times are as they were is not read again.
 * @typedef {{ file: string, size: number, changed: number, hash: string }} Input
 */

/**
 * @typedef {object} Manifest
 * @property {string} folder name of the folder that holds the built form
 * @property {readonly Input[]} inputs
 * @property {Readonly<Record<string, readonly string[]>>} listings the names in each folder that is read whole
 */

/** Folders in which every file counts, from the project's root. */
const wholeFolders = ['geodata/gazetteer', 'geodata/boundaries', 'geodata/models'];

/** @param {string} root the project's root */
export const cacheFolder = (root) => join(root, 'node_modules/.cache/whereabouts');

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
	if (!existsSync(folder)) return undefined;
	if (JSON.stringify(listFolders(root)) !== JSON.stringify(manifest.listings)) return undefined;
	const touched = manifest.inputs.filter((input) => !isUntouched(root, input));
	if (touched.length === 0) return folder;
	if (touched.some(({ file, hash }) => hashOf(root, file) !== hash)) return undefined;
	// Only the times differ, as after a checkout: next time they will not.
	const inputs = manifest.inputs.map(({ file }) => toInput(root, file));
	writeManifest(root, { ...manifest, inputs });
	return folder;
}

/**
 * @param {string} root
 * @returns {Manifest | undefined}
 */
function readManifest(root) {
	const file = manifestFile(root);
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/**
 * At once or not at all: another process may be reading it.
 * @param {string} root
 * @param {Manifest} manifest
 */
export function writeManifest(root, manifest) {
	const file = manifestFile(root);
	const unfinished = `${file}.${process.pid}`;
	writeFileSync(unfinished, JSON.stringify(manifest));
	renameSync(unfinished, file);
}

/**
 * What the built form is made from.
 * @param {string} root
 * @param {readonly string[]} modules files of code, from the root
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
