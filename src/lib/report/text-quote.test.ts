import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeTextQuote } from './describe-text-quote';
import { matchTextQuote } from './match-text-quote';

describe('describeTextQuote and matchTextQuote', () => {
	it('find the right one of several equal words', () => {
		const body = 'Kabul was quiet. Flights left Kabul at dawn.';
		const span = { start: 30, end: 35 };
		expect(matchTextQuote(body, describeTextQuote(body, span))).toEqual(span);
	});

	it('find it again when the text around it has shifted and changed', () => {
		const selector = describeTextQuote('The road to the valley is open.', { start: 12, end: 22 });
		const edited =
			'Snow has melted in the valley of Khost. At last the road to the valley is now open.';
		expect(
			edited.slice(matchTextQuote(edited, selector)?.start).startsWith('the valley is now')
		).toBe(true);
	});

	it('stop the context at a gap and at a paragraph’s end', () => {
		const body = 'Left out. […] He said no.\n\nNext.';
		expect(describeTextQuote(body, { start: 14, end: 25 })).toEqual({
			exact: 'He said no.',
			prefix: ' ',
			suffix: ''
		});
	});

	it('give up where the text is gone, and where two places fit equally well', () => {
		expect(matchTextQuote('Nothing here.', { exact: 'Kabul' })).toBeUndefined();
		expect(matchTextQuote('Kabul, Kabul', { exact: 'Kabul' })).toBeUndefined();
	});

	it('are inverse to each other on any text with one occurrence', () => {
		fc.assert(
			fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, exact, after) => {
				const body = before + exact + after;
				fc.pre(body.indexOf(exact) === body.lastIndexOf(exact));
				const span = { start: before.length, end: before.length + exact.length };
				expect(matchTextQuote(body, describeTextQuote(body, span))).toEqual(span);
			})
		);
	});
});
