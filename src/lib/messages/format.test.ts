import { describe, expect, it } from 'vitest';
import { bearingWord, formatDate, formatKilometres } from './format';
import { formatSpan } from './format-span';

describe('formatDate', () => {
	it('writes a calendar date, whatever the reader’s time zone', () => {
		expect(formatDate('2021-09-06')).toBe('6 September 2021');
	});
});

describe('formatKilometres', () => {
	it.each([
		[4.6, '5 km'],
		[93.4, '93 km'],
		[304, '300 km'],
		[1938, '1,900 km']
	])('rounds %d km as far as it can be meant', (kilometres, text) =>
		expect(formatKilometres(kilometres)).toBe(text)
	);
});

describe('bearingWord', () => {
	it.each([
		[0, 'north'],
		[20, 'north-northeast'],
		[-90, 'west'],
		[359, 'north'],
		[180, 'south']
	])('calls %d degrees %s', (degrees, word) => expect(bearingWord(degrees)).toBe(word));
});

describe('formatSpan', () => {
	it.each([
		['2021-08-15', '2021-08-15', 'day', '15 August 2021'],
		['2021-08-16', '2021-08-22', 'week', '16–22 August 2021'],
		['2021-08-01', '2021-08-31', 'month', 'August 2021'],
		['1980-01-01', '1989-12-31', 'decade', 'the 1980s'],
		['1996-01-01', '2001-12-31', 'period', '1996–2001'],
		['2020-01-01', '2020-12-31', 'year', '2020']
	])('writes %s to %s (%s) as %s', (from, to, precision, text) => {
		expect(formatSpan(from, to, precision).replaceAll('\u2009', '')).toBe(text);
	});
});
