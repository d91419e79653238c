import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Locale } from '../lib/messages/locale';
import { allMessages, inlineMessages } from './inline-messages.ts';
import { inlineWords, withoutTexts, wordsIn } from './inline-words.ts';
import { localiseMarkup } from './localise-markup.ts';

const folder = fileURLToPath(new URL('../lib/messages/', import.meta.url));
const source = fileURLToPath(new URL('../', import.meta.url));
const compiler = fileURLToPath(new URL('compile-messages.mjs', import.meta.url));
const compiledMessage = /\/messages\/compiled\/messages\/([a-z]\w*)\.js$/;

/**
 * Compiles the messages where they have changed, and gives every module those of one language only. What is built for
 * readers has plain texts where they are shown.
 */
export function messages(locale: Locale): Plugin {
	let isBuild = false;
	return {
		name: 'messages',
		enforce: 'pre',
		configResolved({ command, mode }) {
			isBuild = command === 'build' && mode !== 'test';
		},
		buildStart: () => compileIfStale(),
		configureServer(server) {
			server.watcher.on('change', (file) => {
				if (file.startsWith(folder) && file.endsWith('.json')) compileIfStale();
			});
		},
		transform(code, id) {
			const key = compiledMessage.exec(id)?.[1];
			if (key !== undefined) return inOneLanguage(code, key, locale);
			if (!id.startsWith(source)) return undefined;
			const texts = textsOf(locale);
			if (code.includes(allMessages))
				return inlineMessages(isBuild ? withoutTexts(code) : code, texts);
			const localised = id.endsWith('.svelte') ? localiseMarkup(code, locale) : code;
			const inlined = isBuild
				? inlineWords(localised, wordsIn(modulesOfWords(), texts))
				: localised;
			return inlined === code ? undefined : inlined;
		}
	};
}

function compileIfStale(): void {
	const changed = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
	const sources = readdirSync(folder).filter((name) => name.endsWith('.json'));
	const newest = Math.max(...sources.map((name) => changed(`${folder}${name}`)));
	if (changed(`${folder}compiled/messages/_index.js`) < newest)
		execFileSync(process.execPath, [compiler], { stdio: 'inherit' });
}

const modulesOfWords = () =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
		.map((name) => readFileSync(`${folder}${name}`, 'utf8'));

const textsOf = (locale: Locale) =>
	JSON.parse(readFileSync(`${folder}${locale}.json`, 'utf8')) as Record<string, unknown>;

/**
 * Returns a compiled message without its other languages, and without the runtime that would choose between them on the
 * reader's machine: 3 languages and the choice are more than a page may weigh.
 *
 * @throws Error where Paraglide writes messages in another way than this knows
 */
export function inOneLanguage(code: string, key: string, locale: Locale): string {
	const own = `${locale}_${key}`;
	// The choice between the languages is the last thing in the file, below its documentation.
	const languages = code.slice(0, code.lastIndexOf('/**\n'));
	if (!languages.includes(`const ${own} = `))
		throw new Error(`The compiled message ${key} has no ${own}; see src/cli/messages-plugin.ts.`);
	return `${languages.replace(/^import \{ getLocale.*$/m, '')}export { ${own} as ${key} };\n`;
}
