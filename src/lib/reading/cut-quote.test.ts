import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutQuote } from './cut-quote';

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
