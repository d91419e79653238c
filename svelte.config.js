import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { sourceVersion } from './src/cli/source-version.mjs';
import { gatherStyles } from './src/lib/server/gather-styles.mjs';
import { scopeClass } from './src/lib/server/style-scopes.mjs';

/** The language of this build: see src/cli/build-site.ts, which makes one for each. */
const locale = /** @type {'en' | 'fa' | 'ps'} */ (process.env['SITE_LOCALE'] ?? 'en');
const base = locale === 'en' ? '' : /** @type {const} */ (`/${locale}`);

const shell = readFileSync(new URL('src/app.html', import.meta.url), 'utf8');

/** CSP source expressions of our inline scripts, which Kit does not hash by itself. */
const ownScripts = [
	...[...shell.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script),
	gatherStyles
].map((script) => `sha256-${createHash('sha256').update(script).digest('base64')}`);

/** Routes that no page may lead to: not every story has a tour. */
const optional = ['/(explainer)/[story]/tour'];

/** @type {import('@sveltejs/kit').Config} */
const config = {
	preprocess: vitePreprocess(),
	compilerOptions: { cssHash: ({ hash, css }) => scopeClass(hash(css)) },
	kit: {
		// Where the pages of one language are, their own scripts are; data and fonts are there once, beside the English pages.
		adapter: adapter({ pages: `build${base}`, assets: `build${base}`, strict: locale === 'en' }),
		outDir: `.svelte-kit${base}`,
		...(locale === 'en' ? {} : { files: { assets: '.svelte-kit/no-assets' } }),
		// Addresses end in a slash and assets are addressed from the root, so that every static host finds both.
		paths: { base, relative: false },
		// One request less before first paint.
		inlineStyleThreshold: 64 * 1024,
		prerender: {
			// What stands beside these pages is not theirs to build; src/e2e/languages.e2e.ts asks for it.
			handleHttpError: ({ path, message }) => {
				const isOurs = locale === 'en' ? !/^\/(fa|ps)\//.test(path) : path.startsWith(`${base}/`);
				if (isOurs) throw new Error(message);
			},
			handleUnseenRoutes: ({ routes, message }) => {
				if (routes.some((route) => !optional.includes(route))) throw new Error(message);
			}
		},
		version: {
			name: sourceVersion(fileURLToPath(new URL('.', import.meta.url)), [
				locale,
				process.env['SITE_ORIGIN'] ?? ''
			])
		},
		// Pages register it themselves, once they are quiet: src/lib/offline.
		serviceWorker: { register: false },
		// Each page carries its policy; what a static host may send besides is written by src/cli/write-headers.ts.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', ...ownScripts],
				// Marks are placed by style attributes.
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:'],
				'worker-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		}
	}
};

export default config;
