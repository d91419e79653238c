import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte, type Options } from '@sveltejs/vite-plugin-svelte';
import { messages } from './messages-plugin';
import { minifyAgain } from './minify-again';
import { build, type InlineConfig, type Plugin } from 'vite';
import { locales, type Locale } from '../lib/messages/locale';
import type * as Rendering from '../lib/single/render-single';

/** Where it lies in no host's way: beside the site's pages, `<story>.html` would be taken for the story's own. */
export const singleFolder = 'build/single';

/** A story as one HTML file. */
export interface SingleFile {
	readonly story: string;
	readonly locale: Locale;
	readonly html: string;
}

/** Modules of the site that have others in the file, from `src/lib`. */
const standIns: readonly (readonly [site: string, file: string])[] = [
	['map/fetched.ts', 'single/script/inlined.ts'],
	['map/engine.ts', 'single/script/no-engine.ts'],
	['map/when-reached.ts', 'single/script/never-reached.ts']
];

function standInsOf(root: string): Plugin {
	const lib = (file: string) => resolve(root, 'src/lib', file);
	const swapped = new Map(standIns.map(([site, file]) => [lib(site), lib(file)]));
	return {
		name: 'whereabouts:stand-ins',
		enforce: 'pre',
		async resolveId(source, importer, options) {
			if (source === '$app/paths') return lib('single/app-paths.ts');
			if (!source.startsWith('.')) return null;
			const found = await this.resolve(source, importer, { ...options, skipSelf: true });
			return (found && swapped.get(found.id)) ?? null;
		}
	};
}

/**
 * What the site loads when it is needed is in the file from the start: modules that are imported later keep a bundler
 * from leaving out what nobody uses.
 */
const importedAtOnce: Plugin = {
	name: 'whereabouts:imported-at-once',
	transform(code, id) {
		if (id.includes('node_modules')) return null;
		const imports: string[] = [];
		const changed = code.replace(/\bimport\((['"]\.[^'"]+['"])\)/g, (_, source: string) => {
			imports.push(`import * as later${imports.length} from ${source};`);
			return `Promise.resolve(later${imports.length - 1})`;
		});
		return imports.length === 0 ? null : { code: imports.join('') + changed, map: null };
	}
};

/** The shortest names for the scopes of style sheets, which stand on most elements: one for each component. */
function scopesOf(root: string): NonNullable<NonNullable<Options['compilerOptions']>['cssHash']> {
	const lib = resolve(root, 'src/lib');
	const components = readdirSync(lib, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.svelte'))
		.map((file) => resolve(lib, file))
		.sort();
	return ({ filename }) => {
		const index = components.indexOf(resolve(root, filename));
		if (index < 0) throw new Error(`${filename} is not below src/lib.`);
		return `s${index.toString(36)}`;
	};
}

/** @param css whether components carry their styles with them, to be rendered beside their HTML */
function shared(root: string, locale: Locale, css: 'injected' | 'external'): InlineConfig {
	return {
		root,
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		mode: 'production',
		define: { SITE_LOCALE: JSON.stringify(locale) },
		plugins: [
			messages(locale),
			standInsOf(root),
			svelte({
				configFile: false,
				emitCss: css === 'external',
				compilerOptions: { css, cssHash: scopesOf(root) }
			}),
			importedAtOnce
		]
	};
}

const withMinifier = (config: InlineConfig): InlineConfig => ({
	...config,
	plugins: [...(config.plugins ?? []), minifyAgain()]
});

/** The script of the file, which runs as it stands, without modules, and its styles. */
async function scriptOf(root: string, locale: Locale): Promise<Rendering.Script> {
	const result = await build({
		...withMinifier(shared(root, locale, 'external')),
		build: {
			write: false,
			target: 'es2022',
			lib: {
				entry: resolve(root, 'src/lib/single/script/start.ts'),
				formats: ['iife'],
				name: 'whereabouts'
			}
		}
	});
	const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
	const scripts = outputs.flatMap((one) => (one.type === 'chunk' ? [one.code] : []));
	const [code] = scripts;
	if (code === undefined || scripts.length > 1)
		throw new Error(`The file’s script came out in ${scripts.length} pieces; it has to be one.`);
	const css = outputs.flatMap((one) =>
		one.type === 'asset' && one.fileName.endsWith('.css') ? [String(one.source)] : []
	);
	return { code, css: css.join('') };
}

/** What renders the file, built as Vite builds the site and run here. */
async function renderer(root: string, locale: Locale, folder: string): Promise<typeof Rendering> {
	await build({
		...shared(root, locale, 'injected'),
		build: {
			ssr: resolve(root, 'src/lib/single/render-single.ts'),
			outDir: folder,
			cssMinify: true,
			target: 'node20',
			rolldownOptions: { output: { entryFileNames: 'render-single.mjs' } }
		}
	});
	// Vite keeps the names that the module exports.
	return (await import(pathToFileURL(join(folder, 'render-single.mjs')).href)) as typeof Rendering;
}

/** What of all that could be written is asked for. */
export interface Asked {
	/** Every story where it is left out. */
	readonly story?: string | undefined;
	/** Every language where it is left out. */
	readonly language?: string | undefined;
}

/**
 * Returns stories as HTML files, one for each language of the site.
 *
 * @param root the project's root
 * @throws ContentError with every problem in geodata; Error where there is no such story or language
 */
export async function buildSingle(
	root: string,
	{ story, language }: Asked = {}
): Promise<SingleFile[]> {
	// Whatever runs this: in any other mode Svelte would build what is meant for developers.
	process.env['NODE_ENV'] = 'production';
	const chosen = locales.filter((locale) => language === undefined || locale === language);
	if (chosen.length === 0)
		throw new Error(`There is no language “${language}”. Languages: ${locales.join(', ')}.`);
	const files: SingleFile[] = [];
	for (const locale of chosen) files.push(...(await buildIn(root, locale, story)));
	return files;
}

async function buildIn(root: string, locale: Locale, story?: string): Promise<SingleFile[]> {
	const script = await scriptOf(root, locale);
	// Beside the packages that it imports.
	const folder = mkdtempSync(join(root, 'node_modules/.single-'));
	try {
		const { renderSingle, storyIds } = await renderer(root, locale, folder);
		const stories = story === undefined ? storyIds() : [story];
		return stories.map((id) => ({
			story: id,
			locale,
			html: renderSingle(id, script)
		}));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
