/** After a build: writes build/_headers, the headers that a static host should send, and says what was left out. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseOrigin } from '../lib/share/parse-origin';
import { headersOf } from './headers-of';

const folder = 'build';

const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.html'))
	.sort()
	.map((name) => ({
		address: `/${name.replace(/(^|\/)index\.html$/, '$1').replace(/(^|\/)404\.html$/, '$1404')}`,
		html: readFileSync(join(folder, name), 'utf8')
	}));
writeFileSync(join(folder, '_headers'), headersOf(pages));

if (parseOrigin(process.env['SITE_ORIGIN']) === '') {
	console.log(
		'SITE_ORIGIN is not set: pages, pictures and data are addressed from the root, which networks that show pictures of links may not follow.'
	);
}
