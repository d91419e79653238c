import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureGazetteer } from '../gazetteer/fixture-gazetteer';
import { openPacked } from '../gazetteer/packed/open-packed';
import { packGazetteer } from '../gazetteer/packed/pack-gazetteer';
import { geoparse } from './geoparse';
import { locateMentions } from './locate-mentions';

const gazetteer = fixtureGazetteer();
const packed = openPacked(packGazetteer(gazetteer));

/** Any UTF-16 unit, alone: halves of surrogate pairs too. */
const units = fc
	.array(fc.nat({ max: 0xffff }), { maxLength: 12 })
	.map((codes) => String.fromCharCode(...codes));
const marks = fc.constantFrom(
	'\ud83d',
	'\udc00',
	'\u202e',
	'\u2067',
	'\u200f',
	'\u0301',
	'e\u0301\u0323',
	'\ufeff',
	'\u0000',
	'👩‍👩‍👧',
	'🇦🇫',
	'\u200d',
	'İ',
	'ß',
	'ﬁ'
);
const words = fc.constantFrom(
	'Kabul',
	'BLANTYRE',
	'the United States',
	'Panjshir Valley',
	'Afghan',
	'said',
	'in',
	', Ky.',
	'(CA)',
	'W.Va. --',
	'D-',
	'R-Kabul',
	'US$',
	'-',
	'’s',
	' ',
	'\r\n',
	'\n\n',
	'. ',
	'"',
	'counties',
	'state of'
);
const text = fc
	.array(fc.oneof(words, marks, units), { maxLength: 50 })
	.map((parts) => parts.join(parts.length % 2 === 0 ? ' ' : ''));

function expectExactCuts(body: string): void {
	let end = 0;
	for (const mention of geoparse(body, gazetteer)) {
		expect(mention.start).toBeGreaterThanOrEqual(end);
		expect(mention.end).toBeGreaterThan(mention.start);
		expect(body.slice(mention.start, mention.end)).toBe(mention.exact);
		expect(mention.confidence >= 0 && mention.confidence <= 1).toBe(true);
		end = mention.end;
	}
}

describe('geoparse, whatever it is given', () => {
	it('never throws, and cuts what it claims', () => {
		fc.assert(fc.property(text, expectExactCuts), { numRuns: 400 });
	});

	it('never throws, and cuts what it claims, from code points of every script', () => {
		const anything = fc.string({ unit: 'binary', maxLength: 200 });
		fc.assert(fc.property(anything, expectExactCuts), { numRuns: 400 });
	});

	it('says the same from the packed gazetteer', () => {
		fc.assert(
			fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (body) => {
				expect(geoparse(body, packed)).toEqual(geoparse(body, gazetteer));
			}),
			{ numRuns: 200 }
		);
	});

	it('says the same of the same text, whatever it read in between', () => {
		fc.assert(
			fc.property(text, text, fc.oneof(words, units), (body, other, outlet) => {
				const before = JSON.stringify(locateMentions(body, gazetteer, { outlet }));
				geoparse(other, gazetteer);
				expect(JSON.stringify(locateMentions(body, gazetteer, { outlet }))).toBe(before);
			}),
			{ numRuns: 100 }
		);
	});

	it('gives no other mentions without names inside names, only fewer', () => {
		fc.assert(
			fc.property(text, (body) => {
				const all = geoparse(body, gazetteer);
				const free = geoparse(body, gazetteer, { insideNames: false });
				expect(all).toEqual(expect.arrayContaining(free));
			}),
			{ numRuns: 200 }
		);
	});

	it.each([
		['a million spaces', ' '.repeat(1_000_000)],
		['spaces inside a name', `the town of${' '.repeat(500_000)}Kabul`],
		[
			'one line of ten megabytes',
			'Rain fell in Kabul and on the valley, he said. '.repeat(213_000)
		],
		['a line of ten megabytes that never ends a sentence', 'rain and Kabul and '.repeat(530_000)],
		['a megabyte of bidi controls', '\u202e\u2067'.repeat(500_000)],
		['a megabyte of emoji', '👩‍👩‍👧🇦🇫'.repeat(80_000)],
		['one word of a megabyte', 'K'.repeat(1_000_000)],
		['a megabyte of marks', '\u0301'.repeat(1_000_000)],
		['a megabyte of halves', '\ud83d'.repeat(1_000_000)],
		['a megabyte of full stops', 'U.'.repeat(500_000)]
	])('comes to an end: %s', { timeout: 240_000 }, (_about, body) => {
		for (const { start, end, exact } of geoparse(body, gazetteer)) {
			if (body.slice(start, end) !== exact) expect(exact).toBe(body.slice(start, end));
		}
	});
});
