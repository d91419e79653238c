import { createHash } from 'node:crypto';
import { stateId } from './state-id';

export interface SingleParts {
	/** Language of the interface, a BCP 47 tag, and its direction. */
	readonly lang: string;
	readonly dir: 'ltr' | 'rtl';
	readonly title: string;
	readonly description: string;
	/** CSS, in order. */
	readonly styles: readonly string[];
	/** HTML, escaped by whoever made it. */
	readonly body: string;
	/** What the script reads, in base 64. */
	readonly state: string;
	/** One classic script; nothing else runs in the page. */
	readonly script: string;
}

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/**
 * A script that no HTML parser ends early: in the strings, templates and patterns of a script these say the same.
 * https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export const inertScript = (script: string): string =>
	script.replace(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '<\\!--');

/** Nothing is fetched, and no script runs but this one. */
function policy(script: string): string {
	const hash = createHash('sha256').update(script).digest('base64');
	return [
		"default-src 'none'",
		"style-src 'unsafe-inline'",
		`script-src 'sha256-${hash}'`,
		'img-src data:',
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
}

/** Returns the HTML of a file that stands by itself: styles, state and script are in it, and its policy forbids more. */
export function singleDocument(parts: SingleParts): string {
	const script = inertScript(parts.script.trim());
	return `<!doctype html>
<html lang="${escaped(parts.lang)}" dir="${parts.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy(script))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<title>${escaped(parts.title)}</title>
<meta name="description" content="${escaped(parts.description)}">
<link rel="icon" href="data:,">
<style>${parts.styles.join('').replaceAll('</style', '<\\/style')}</style>
</head>
<body>
${parts.body}
<script type="text/plain" id="${stateId}">${parts.state}</script>
<script>${script}</script>
</body>
</html>
`;
}
