import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTimes } from './find-times';
import { timeCases, usualDay } from './time-cases';

const found = (text: string, published = usualDay) =>
	findTimes(text, { published }).map(({ exact, from, to, precision }) => [
		exact,
		from,
		to,
		precision
	]);

describe('expressions of time', () => {
	test.each(timeCases)('$name', ({ text, published, expected }) => {
		expect(found(text, published)).toEqual(expected);
	});

	test('are cut from the text by their offsets', () => {
		const text = '“Aid came,” said Ana Lima, “on Sunday,” 20 years ago 🙂 and last week.';
		for (const { start, end, exact } of findTimes(text, { published: usualDay }))
			expect(text.slice(start, end)).toBe(exact);
	});

	test('are background where they begin more than a year before the report', () => {
		const text = 'Since 1979, in recent years, last year, in June, last week.';
		const background = findTimes(text, { published: '2019-09-05' }).map((time) => time.background);
		expect(background).toEqual([true, true, true, false, false]);
	});

	test('need a calendar day to be counted from', () => {
		expect(() => findTimes('today', { published: '2019-02-30' })).toThrow('no calendar day');
		expect(() => findTimes('today', { published: 'Thursday' })).toThrow('write one as YYYY-MM-DD');
	});
});

/** Pieces of expressions and whatever else Unicode holds, in any order. */
const words = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 8 }),
	fc.constantFrom(
		...'September|May|3|31|’80s|between|and|to|–|1996|2001|9999|two|weeks|ago|before|a day after|Monday|last|the|next|late|of|year|night|0|9,999|century|earlier|,'.split(
			'|'
		)
	)
);
const texts = fc.array(words, { maxLength: 30 }).map((pieces) => pieces.join(' '));
const days = fc
	.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

describe('in any text', () => {
	test('the expressions lie in order within it, and their days too', () => {
		fc.assert(
			fc.property(texts, days, (text, published) => {
				let end = 0;
				for (const time of findTimes(text, { published })) {
					expect(time.start).toBeGreaterThanOrEqual(end);
					expect(text.slice(time.start, time.end)).toBe(time.exact);
					expect(time.from).toMatch(/^\d{4}-\d\d-\d\d$/);
					expect(time.from <= time.to).toBe(true);
					end = time.end;
				}
			}),
			{ numRuns: 300 }
		);
	});

	test.each([
		'May 3 to ',
		'a day after ',
		'between 1996 and ',
		'3-',
		'Monday, ',
		' ',
		'will be ',
		'’'
	])('a long run of “%s” is read to its end', (piece) => {
		const text = piece.repeat(Math.ceil(60_000 / piece.length));
		for (const { start, end, exact } of findTimes(text, { published: usualDay })) {
			expect(text.slice(start, end)).toBe(exact);
		}
	});
});
