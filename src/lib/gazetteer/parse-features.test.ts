import { describe, expect, it } from 'vitest';
import { featureId } from './feature';
import { parseAreas, parseNaturalFeatures } from './parse-features';
import { parseAbbreviations, parseCityAliases } from './parse-names';

const header = 'name\tvariants\tkind\tfame\tlon\tlat\tradius\tcountry';

describe('parseNaturalFeatures', () => {
	it('reads a river with its mouth, below comments', () => {
		const row = 'Shire River\tShire;Lower Shire\triver\t2\t34.9\t-15.9\t200\tMW\t35.3 -17.7';
		const reading = parseNaturalFeatures(
			'natural.tsv',
			`# why\n${header}\tmouth\n# rivers\n${row}\n`
		);
		expect(reading.ok && reading.value).toEqual([
			{
				name: 'Shire River',
				variants: ['Shire', 'Lower Shire'],
				kind: 'river',
				fame: 2,
				at: [34.9, -15.9],
				radius: 200,
				country: 'MW',
				mouth: [35.3, -17.7]
			}
		]);
	});

	it.each([
		['an unknown kind', 'Nile\t\tstream\t1\t31\t22\t1700\t'],
		['a fame beyond the scale', 'Nile\t\triver\t5\t31\t22\t1700\t'],
		['a latitude off the globe', 'Nile\t\triver\t1\t31\t122\t1700\t'],
		['no radius', 'Nile\t\triver\t1\t31\t22\t\t']
	])('names the line of %s', (_, row) => {
		const reading = parseAreas('areas.tsv', `# head\n${header}\n${row}\n`);
		expect(!reading.ok && reading.problems[0]?.line).toBe(3);
	});
});

describe('featureId', () => {
	it.each([
		['Côte d’Azur', 'cote-d-azur'],
		["Martha's Vineyard", 'marthas-vineyard'],
		['Mount St. Helens', 'mount-st-helens']
	])('of %s is %s', (name, id) => {
		const feature = { name, variants: [], kind: 'region', fame: 1, at: [0, 0], radius: 1 } as const;
		expect(featureId({ ...feature, country: '' })).toBe(id);
	});
});

describe('parseCityAliases and parseAbbreviations', () => {
	it('read names and short forms', () => {
		const aliases = parseCityAliases(
			'a.tsv',
			'geonameid\tname\tcountry\taliases\n7\tKyiv\tUA\tKiev\n'
		);
		expect(aliases.ok && aliases.value[0]).toEqual({
			place: 'geonames-7',
			name: 'Kyiv',
			country: 'UA',
			names: ['Kiev']
		});
		const short = parseAbbreviations('b.tsv', 'word\tstyle\tcomma\tplace\nOR\tpostal\tyes\tx\n');
		expect(short.ok && short.value[0]?.afterComma).toBe(true);
	});

	it('name the line of a bad row', () => {
		const reading = parseAbbreviations(
			'b.tsv',
			'word\tstyle\tcomma\tplace\nOR\tpostal\tmaybe\tx\n'
		);
		expect(!reading.ok && reading.problems[0]?.line).toBe(2);
	});
});
