import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inlineMessages } from './inline-messages';
import { inlineWords, withoutTexts, wordsIn } from './inline-words';
import { localiseMarkup } from './localise-markup';
import { inOneLanguage } from './messages-plugin';

const head = "import * as t from './compiled/messages';\n";
const texts = {
	site_search: 'جستجو',
	map_label: 'نقشه: {title}',
	quoted: '«{words}»',
	count_places: [{}]
};

describe('inOneLanguage', () => {
	it('keeps one language of a compiled message, and no runtime', () => {
		const compiled = readFileSync('src/lib/messages/compiled/messages/count_places.js', 'utf8');
		const own = inOneLanguage(compiled, 'count_places', 'ps');
		expect(own).toContain('export { ps_count_places as count_places };');
		expect(own).not.toContain("runtime.js';");
		expect(own).not.toContain('en_count_places(inputs)');
	});

	it('fails where a message is written in another way', () => {
		expect(() => inOneLanguage('export const other = 1;', 'count_places', 'ps')).toThrow(
			'no ps_count_places'
		);
	});
});

describe('inlineMessages', () => {
	const inlined = (code: string) => inlineMessages(head + code, texts).trim();

	it('puts texts, and what they are given, in the place of calls', () => {
		expect(inlined('const a = t.site_search();')).toBe('const a = `جستجو`;');
		expect(inlined('const b = (title: string) => t.map_label({ title });')).toBe(
			'const b = (title: string) => `نقشه: ${title}`;'
		);
		expect(inlined('const c = t.map_label({ title: t.quoted({ words: f(x) }) });')).toBe(
			'const c = `نقشه: ${`«${f(x)}»`}`;'
		);
	});

	it('imports from its own file what has variants, or is handed on', () => {
		expect(inlined('const d = g(t.count_places, t.quoted);')).toBe(
			"import { count_places as t_count_places } from './compiled/messages/count_places.js'; import { quoted as t_quoted } from './compiled/messages/quoted.js';\nconst d = g(t_count_places, t_quoted);"
		);
	});

	it('fails where an input is missing', () => {
		expect(() => inlined('t.map_label({ name: 1 })')).toThrow('map_label is not given its title');
	});
});

describe('words', () => {
	const code =
		'export const m = {\n\tsite: {\n\t\tsearch: t.site_search(),\n\t\tof: (n: number) => n\n\t}\n} as const;\n';
	const words = wordsIn([code], texts);
	const use = "import { m } from '../messages/messages';\n";

	it('stand where they are used, as markup or as code', () => {
		expect(inlineWords(`${use}<a title={m.site.search}>{m.site.search}</a>`, words)).toBe(
			`${use}<a title="جستجو">جستجو</a>`
		);
		expect(
			inlineWords(`${use}const a = [m.site.search, m.site.of(1), \`\${m.site.search}\`];`, words)
		).toBe(`${use}const a = ["جستجو", m.site.of(1), \`\${"جستجو"}\`];`);
	});

	it('are left alone in what does not import them', () => {
		expect(inlineWords('const m = f(); m.site.search', words)).toBe('const m = f(); m.site.search');
	});

	it('leave their module, which keeps what is computed', () => {
		expect(withoutTexts(code)).not.toContain('t.site_search');
		expect(withoutTexts(code)).toContain('of: (n: number) => n');
	});
});

describe('localiseMarkup', () => {
	const component = '<script>const a = "→";</script>\n<p lang={ours}>{text} →</p>';

	it('marks English words only on pages in another language', () => {
		expect(localiseMarkup(component, 'en')).toContain('<p>{text} →</p>');
		expect(localiseMarkup(component, 'ps')).toContain('<p lang="en">');
	});

	it('turns arrows that are read, and no others', () => {
		expect(localiseMarkup(component, 'fa')).toBe(
			'<script>const a = "→";</script>\n<p lang="en">{text} ←</p>'
		);
	});
});
