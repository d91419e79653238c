import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackWoff2 } from './unpack-woff2';

/** The site's own faces that pictures are set in, at the weight that each file has by default: regular. */
const faces = ['source-serif-4-latin', 'source-serif-4-latin-italic', 'vazirmatn-arabic'];

let unpacked: readonly string[] | undefined;

/** The faces as files that resvg reads, kept until the process ends. Call from the project's root. */
export function fontFiles(): string[] {
	unpacked ??= unpackAll();
	return [...unpacked];
}

function unpackAll(): string[] {
	const folder = mkdtempSync(join(tmpdir(), 'whereabouts-fonts-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	return faces.map((face) => {
		const file = join(folder, `${face}.ttf`);
		writeFileSync(file, unpackWoff2(readFileSync(`static/fonts/${face}.woff2`)));
		return file;
	});
}
