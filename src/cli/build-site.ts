/** Builds the site, once for each language: the English pages and what all share into build/, the others below it. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { locales, type Locale } from '../lib/messages/locale';
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
// Comments and blanks are for those who keep it.
const print = readFileSync('build/print.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
writeFileSync('build/print.css', print.replace(/\s+/g, ' ').trim());
writeKeptLists('build');
await import('./write-headers');
