/**
 * Builds the site, once for each language: the English pages and what all share into build/, the others below it, and
 * each story as one file into build/single/.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { locales, type Locale } from '../lib/messages/locale';
import { singleFileName } from '../lib/single/single-file';
import { buildSingle, singleFolder } from './build-single-files';
import { writeKeptLists } from './write-kept';

function build(locale: Locale): Promise<void> {
	const vite = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
		stdio: 'inherit',
		env: { ...process.env, SITE_LOCALE: locale }
	});
	return new Promise((done, fail) =>
		vite.on('close', (code) =>
			code === 0 ? done() : fail(new Error(`The build in the language ${locale} failed.`))
		)
	);
}

rmSync('build', { recursive: true, force: true });
const [first, ...others] = locales;
await build(first);
await Promise.all(others.map(build));
mkdirSync(singleFolder, { recursive: true });
for (const { story, locale, html } of await buildSingle(process.cwd()))
	writeFileSync(`${singleFolder}/${singleFileName(story, locale)}`, html);
// Comments and blanks are for those who keep it.
const print = readFileSync('build/print.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
writeFileSync(
	'build/print.css',
	print
		.replace(/\s+/g, ' ')
		.replace(/ ?([{};,]) ?/g, '$1')
		.replaceAll(': ', ':')
		.trim()
);
writeKeptLists('build');
await import('./write-headers');
