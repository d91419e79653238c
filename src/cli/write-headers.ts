/** After a build: writes build/_headers, the headers that a static host should send. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersOf } from './headers-of';

const folder = 'build';

const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.html'))
	.sort()
	.map((name) => ({
		address: `/${name.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')}`,
		html: readFileSync(join(folder, name), 'utf8')
	}));
writeFileSync(join(folder, '_headers'), headersOf(pages));
