import { createHash } from 'node:crypto';
import shell from '../../app.html?raw';
import site from '../../app.css?inline';
import copy from '../share/copy.js?raw';
import { themeCss } from '../theme/css';
import { inLanguage } from './in-language';

const scripted = /<script>([\s\S]*?)<\/script>/g;

/** The script that the shell itself has, which brings the theme that the reader chose; and the one that copies. */
const hashes = [...[...shell.matchAll(scripted)].map(([, script = '']) => script), copy].map(
	(script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`
);

const policy = [
	"default-src 'none'",
	`script-src ${hashes.join(' ')}`,
	"style-src 'self' 'unsafe-inline'",
	"font-src 'self'",
	"img-src 'self'",
	"frame-src 'self'",
	"base-uri 'none'",
	"form-action 'none'"
].join('; ');

/** A page of HTML and CSS, and of no script but the one that copies, at `pathname`, in the shell and the theme of all others, out of what a component renders. */
export function plainPage(
	{ head, body }: { readonly head: string; readonly body: string },
	pathname: string
): string {
	const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
	return inLanguage(shell, pathname)
		.replace('/* whereabouts:theme */', () => themeCss(SITE_LOCALE) + site)
		.replace('%sveltekit.head%', () => meta + head)
		.replace('%sveltekit.body%', () => `${body}<script>${copy}</script>`);
}
