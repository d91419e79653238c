import { describe, expect, it } from 'vitest';
import { bearingWord, formatDate, formatKilometres } from './format-en';

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
