import { expect, it } from 'vitest';
import { wordsFirst } from './words-first';

it('moves what no reader waits for behind the words', () => {
	expect(
		wordsFirst(
			`<head>
		<link href="/a.js" rel="modulepreload">
		<link href="/b.js" rel="modulepreload">
<link rel="canonical" href="/"><script type="application/ld+json">{"name":"\\u003ci>"}</script></head>
<body><p>words</p><script>begin()</script></body>`
		)
	).toBe(`<head>
<link rel="canonical" href="/"></head>
<body><p>words</p><script>begin()</script><link href="/a.js" rel="modulepreload"><link href="/b.js" rel="modulepreload"><script type="application/ld+json">{"name":"\\u003ci>"}</script></body>`);
});

it('leaves a part of a page as it is', () => {
	expect(wordsFirst('<p>words</p>')).toBe('<p>words</p>');
});
