import { describe, expect, it } from 'vitest';
import { fixtureGazetteer } from '../gazetteer/fixture-gazetteer';
import { geoparse } from './geoparse';

const gazetteer = fixtureGazetteer();

/** Texts that a rule looking too far, or a careless regular expression, would never come to the end of. */
const awkward: readonly (readonly [string, string])[] = [
	['one endless line of capitals', 'Kabul Bank '],
	['one name over and over', 'in Kabul and '],
	['names of unknown places, each new', 'in Xa# '],
	['descriptions without antecedents', 'the airport, the river. '],
	['directions', 'north Northern '],
	['determiners', 'the the '],
	['possessives and apostrophes', "Kabul's's 's "],
	['hyphens', 'Kabul-Herat-'],
	['initials', 'A. '],
	['gaps', '[…] '],
	['blank lines', '\n \n'],
	['commas and prepositions', 'Kabul, in the ']
];

describe('geoparse', () => {
	it.each(awkward)('gets through a very long text of %s', (_about, piece) => {
		const text = Array.from({ length: 20_000 }, (_, i) => piece.replace('#', String(i))).join('');
		for (const { start, end, exact } of geoparse(text, gazetteer)) {
			expect(text.slice(start, end)).toBe(exact);
		}
	});
});
