import { describe, expect, it } from 'vitest';
import { withHeadTags } from './head-tags';

const served = `<head><title>Kabul: A story · Whereabouts</title><meta name="description" content="What &quot;they&quot; said &amp; meant."/><link rel="canonical" href="/story/places/kabul/"/></head><body></body>`;
const page = {
	url: 'https://example.org/story/places/kabul/',
	image: 'https://example.org/story/share/kabul.png',
	site: 'Whereabouts',
	around: ['', ' · Whereabouts'] as const,
	description: { text: '</script><script>alert("<!--")</script>' }
};

describe('withHeadTags', () => {
	const html = withHeadTags(served, page);

	it('says title, description, address and picture as networks read them', () => {
		for (const tag of [
			'<meta property="og:title" content="Kabul: A story">',
			'<meta property="og:description" content="What &quot;they&quot; said &amp; meant.">',
			'<meta property="og:url" content="https://example.org/story/places/kabul/">',
			'<meta property="og:image" content="https://example.org/story/share/kabul.png">',
			'<link rel="canonical" href="https://example.org/story/places/kabul/"/>'
		])
			expect(html).toContain(tag);
		expect(html).not.toContain('og:type');
		expect(withHeadTags(served, { ...page, type: 'article' })).toContain(
			'<meta property="og:type" content="article">'
		);
	});

	it('cannot be left by what stands in the data', () => {
		const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
		expect(block).not.toContain('<');
		expect(JSON.parse(block)).toEqual(page.description);
		expect(html.match(/<script/g)).toHaveLength(1);
	});

	it('takes dollar signs for what they are', () => {
		const money = { ...page, description: { text: "$& $1 $' $`" } };
		expect(withHeadTags(served, money)).toContain(`{"text":"$& $1 $' $\``);
	});
});
