import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../problem/problem';

/**
 * Reads a file that must be UTF-8.
 *
 * @param root the project's root
 * @param file path from the root
 */
export function readText(root: string, file: string): Reading<string> {
	const path = join(root, file);
	if (!existsSync(path)) {
		const message = 'this file is missing';
		return { ok: false, problems: [{ file, message, remedy: 'Add it, or restore it from git' }] };
	}
	const bytes = readFileSync(path);
	const decoded = decode(bytes);
	if (decoded !== undefined) return { ok: true, value: decoded };
	const line = firstBadLine(bytes);
	const message = 'the text is not UTF-8';
	return { ok: false, problems: [{ file, line, message, remedy: 'Save the file as UTF-8' }] };
}

/** Paths from the root of the files in `folder` that end in `ending`, in alphabetical order; none if there is no such folder. */
export function listFiles(root: string, folder: string, ending: string): string[] {
	const path = join(root, folder);
	if (!existsSync(path)) return [];
	const names = readdirSync(path).filter((name) => name.endsWith(ending));
	return names.sort().map((name) => `${folder}/${name}`);
}

function decode(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (error) {
		if (error instanceof TypeError) return undefined;
		throw error;
	}
}

function firstBadLine(bytes: Buffer): number {
	const newline = 0x0a;
	let line = 1;
	for (let start = 0; start < bytes.length; line++) {
		const end = bytes.indexOf(newline, start);
		const next = end < 0 ? bytes.length : end + 1;
		if (decode(bytes.subarray(start, next)) === undefined) return line;
		start = next;
	}
	return line;
}
