import { describe, expect, it } from 'vitest';
import { parseWorldCities, parseWorldRegions } from './parse-world';

const header = 'geonameid\tname\tcountry\tadmin1\tfeatureCode\tlon\tlat\tpopulation';

describe('parseWorldCities', () => {
	it('reads a row, whatever its line end', () => {
		const row = '1138958\tKabul\tAF\t13\tPPLC\t69.172\t34.528\t3043532';
		const reading = parseWorldCities('cities.tsv', `${header}\r\n${row}\r\n`);
		expect(reading).toEqual({
			ok: true,
			value: [
				{
					geonames: 1138958,
					name: 'Kabul',
					country: 'AF',
					region: '13',
					feature: 'PPLC',
					at: [69.172, 34.528],
					population: 3043532
				}
			]
		});
	});

	it('names the line of a bad row', () => {
		const reading = parseWorldCities('cities.tsv', `${header}\n1\tX\tAF\t13\tPPL\t69\t134\t5\n`);
		expect(!reading.ok && reading.problems[0]?.line).toBe(2);
	});

	it('does not read a table with other columns', () => {
		expect(parseWorldRegions('regions.tsv', `${header}\n`).ok).toBe(false);
	});
});
