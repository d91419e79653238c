import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragmentLink } from './text-fragment';

describe('textFragmentLink', () => {
	it('percent-encodes hyphens and commas, which have a meaning in a text directive', () => {
		expect(textFragmentLink('https://example.org/a', 'in Mazar-e Sharif, today')).toBe(
			'https://example.org/a#:~:text=in%20Mazar%2De%20Sharif%2C%20today'
		);
	});

	it('gives a long quotation by its first and last words', () => {
		const quote = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ');
		expect(textFragmentLink('https://example.org/a#top', quote)).toBe(
			'https://example.org/a#:~:text=word0%20word1%20word2%20word3%20word4%20word5,word34%20word35%20word36%20word37%20word38%20word39'
		);
	});

	it('never throws and holds at most one unencoded comma', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (quote) => {
				const directive =
					textFragmentLink('https://example.org/', quote).split(':~:text=')[1] ?? '';
				expect(directive.split(',').length).toBeLessThanOrEqual(2);
				expect(directive).not.toContain('-');
			})
		);
	});
});
