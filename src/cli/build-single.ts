/**
 * Writes each story as one HTML file that holds all of it: `npm run build:single`. A path given is where to write:
 * a folder, or, for one story, a file that ends in `.html`. `--story ID` writes that story alone.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSingle } from './build-single-files';

/** Where it lies in no host's way: beside the site's pages, `<story>.html` would be taken for the story's own. */
const usual = 'build/single';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { story: { type: 'string' } }
});
const [path = usual] = positionals;
const root = fileURLToPath(new URL('../..', import.meta.url));

// Whatever runs this: in any other mode Svelte would build what is meant for developers.
process.env['NODE_ENV'] = 'production';

try {
	const files = await buildSingle(root, values.story);
	const isFile = path.endsWith('.html');
	if (isFile && files.length > 1)
		throw new Error(
			`There are ${files.length} stories. Choose one: --story ${files.map(({ story }) => story).join(', --story ')}`
		);
	for (const { story, html } of files) {
		const file = isFile ? path : join(path, `${story}.html`);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, html);
		console.log(`${file}: ${(Buffer.byteLength(html) / 1000).toFixed(1)} kB`);
	}
} catch (error) {
	if (!(error instanceof Error)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
