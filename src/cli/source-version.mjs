import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build is made of, from the project's root; what is compiled from it is left out. */
const sources = [
	'src',
	'geodata',
	'static',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];
const compiled = /messages[\\/]compiled|project\.inlang[\\/](?!settings)|\.(test|e2e)\.ts$/;

/**
 * Returns a name for what the sources below `root` hold, with what else makes a difference: the same for the same
 * sources, so that readers' browsers take nothing for new that is not.
 *
 * @param {string} root
 * @param {readonly string[]} besides
 */
export function sourceVersion(root, besides) {
	const hash = createHash('sha256').update(besides.join(' '));
	for (const source of sources) {
		for (const path of filesIn(join(root, source))) {
			if (compiled.test(path)) continue;
			hash.update(path.slice(root.length)).update(readFileSync(path));
		}
	}
	return hash.digest('hex').slice(0, 12);
}

/** @param {string} path */
function filesIn(path) {
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path, { recursive: true, encoding: 'utf8' })
		.map((name) => join(path, name))
		.filter((name) => statSync(name).isFile())
		.sort();
}
