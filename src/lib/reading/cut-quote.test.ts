import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtWords, cutQuote } from './cut-quote';

describe('cutQuote', () => {
	it('cuts a quotation at its mentions', () => {
		const mentions = [{ start: 3, end: 8, place: 'kabul' }];
		expect(
			cutQuote('in Kabul on Monday', mentions).map(({ text, mention }) => [text, mention?.place])
		).toEqual([
			['in ', undefined],
			['Kabul', 'kabul'],
			[' on Monday', undefined]
		]);
	});

	it('loses nothing, wherever the mentions stand', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary' }),
				fc.array(fc.nat(40), { maxLength: 8 }),
				(quote, cuts) => {
					const ends = [...new Set(cuts.map((cut) => Math.min(cut, quote.length)))].sort(
						(a, b) => a - b
					);
					const mentions = ends.flatMap((end, i) =>
						i % 2 === 1 ? [{ start: ends[i - 1] ?? 0, end }] : []
					);
					expect(
						cutQuote(quote, mentions)
							.map(({ text }) => text)
							.join('')
					).toBe(quote);
				}
			)
		);
	});
});

describe('cutAtWords', () => {
	it('singles out what is said, and lets a mention go with where it begins', () => {
		const quote = 'He denied that Kabul had fallen, a report said.';
		const pieces = cutQuote(quote, [{ start: 15, end: 20 }]);
		expect(
			cutAtWords(pieces, ['denied that Kabul had fallen']).map(({ text, said }) => [text, said])
		).toEqual([
			['He ', false],
			['denied that ', true],
			['Kabul', true],
			[' had fallen', true],
			[', a report said.', false]
		]);
	});

	it('leaves a quotation as it is where nothing is singled out', () => {
		expect(cutAtWords([{ text: 'All of it' }], [])).toEqual([{ text: 'All of it', said: true }]);
	});
});
