/**
 * Writes stories as HTML files that hold all of them: `npm run build:single`. A path given is where to write: a folder,
 * or, for one file, one that ends in `.html`. `--story ID` and `--language en` choose among them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { singleFileName } from '../lib/single/single-file';
import { buildSingle, singleFolder, type SingleFile } from './build-single-files';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { story: { type: 'string' }, language: { type: 'string' } }
});
const [path = singleFolder] = positionals;
const root = fileURLToPath(new URL('../..', import.meta.url));

const nameOf = ({ story, locale }: SingleFile) => singleFileName(story, locale);

try {
	const files = await buildSingle(root, values);
	const isFile = path.endsWith('.html');
	if (isFile && files.length > 1)
		throw new Error(
			`These are ${files.length} files: ${files.map(nameOf).join(', ')}. Choose one by --story and --language, or name a folder.`
		);
	for (const one of files) {
		const file = isFile ? path : join(path, nameOf(one));
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, one.html);
		console.log(`${file}: ${(Buffer.byteLength(one.html) / 1000).toFixed(1)} kB`);
	}
} catch (error) {
	if (!(error instanceof Error)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
