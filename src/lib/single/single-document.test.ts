import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { inertScript, singleDocument, type SingleParts } from './single-document';

const parts: SingleParts = {
	lang: 'fa',
	dir: 'rtl',
	title: 'A "title" & <more>',
	description: '',
	styles: ['a{color:red}', 'b{content:"</style>"}'],
	body: '<p>Words</p>',
	state: 'c3RhdGU=',
	script: 'const a = "</script><script>";\nconst b = "<!-- <script>";\n'
};
const html = singleDocument(parts);

it('lets through its own script alone, by hash, and no request', () => {
	const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
	const hash = createHash('sha256').update(script).digest('base64');
	const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
	expect(policy.split('; ')).toEqual([
		"default-src 'none'",
		"style-src 'unsafe-inline'",
		`script-src 'sha256-${hash}'`,
		'img-src data:',
		"base-uri 'none'",
		"form-action 'none'"
	]);
});

it('ends no script and no style early, and says the same', () => {
	expect(html.match(/<\/script>/g)).toHaveLength(2);
	expect(html.match(/<\/style>/g)).toHaveLength(1);
	expect(html).not.toContain('<!--');
	// Both are literals, made above.
	const strings = (script: string) =>
		new Function(`${script}; return [a, b];`)() as readonly string[];
	expect(strings(inertScript(parts.script))).toEqual(strings(parts.script));
});

it('escapes the title, and says the language and its direction', () => {
	expect(html).toContain('<title>A &quot;title&quot; &amp; &lt;more&gt;</title>');
	expect(html).toContain('<html lang="fa" dir="rtl">');
});
