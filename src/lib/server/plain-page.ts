import { createHash } from 'node:crypto';
import shell from '../../app.html?raw';
import site from '../../app.css?inline';
import { themeCss } from '../theme/css';
import { inLanguage } from './in-language';

/** The scripts that the shell itself has: they bring the theme that the reader chose. */
const hashes = [...shell.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
	([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`
);

const policy = [
	"default-src 'none'",
	`script-src ${hashes.join(' ')}`,
	"style-src 'self' 'unsafe-inline'",
	"font-src 'self'",
	"img-src 'self'",
	"base-uri 'none'",
	"form-action 'none'"
].join('; ');

/** A page of HTML and CSS alone, at `pathname`, in the shell and the theme of all others, out of what a component renders. */
export function plainPage(
	{ head, body }: { readonly head: string; readonly body: string },
	pathname: string
): string {
	const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
	return inLanguage(shell, pathname)
		.replace('/* whereabouts:theme */', () => themeCss(SITE_LOCALE) + site)
		.replace('%sveltekit.head%', () => meta + head)
		.replace('%sveltekit.body%', () => body);
}
