import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import decompress from 'woff2-encoder/decompress';

/** The site's own faces that pictures are set in, at the weight that each file has by default: regular. */
const faces = ['source-serif-4-latin', 'source-serif-4-latin-italic', 'vazirmatn-arabic'];

let unpacked: Promise<readonly string[]> | undefined;

/** The faces as TrueType files, which resvg reads, kept until the process ends. Call from the project's root. */
export async function fontFiles(): Promise<string[]> {
	unpacked ??= unpackAll();
	return [...(await unpacked)];
}

async function unpackAll(): Promise<readonly string[]> {
	const folder = mkdtempSync(join(tmpdir(), 'whereabouts-fonts-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	return Promise.all(
		faces.map(async (face) => {
			const file = join(folder, `${face}.ttf`);
			writeFileSync(file, await decompress(readFileSync(`static/fonts/${face}.woff2`)));
			return file;
		})
	);
}
