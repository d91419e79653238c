import { describe, expect, it } from 'vitest';
import { buildGazetteer } from './build-gazetteer';
import type { Feature } from './feature';
import { fixtureGazetteer } from './fixture-gazetteer';
import { bareRegionName } from './world-places';

const gazetteer = fixtureGazetteer();
const idsOf = (name: string) => gazetteer.named(name).map(({ id }) => id);

describe('a gazetteer', () => {
	it('lists namesakes by population', () => {
		expect(idsOf('blantyre')).toEqual(['geonames-931755', 'geonames-2655329']);
	});

	it('has one entry for what is kept by hand and in the world index', () => {
		expect(idsOf('Panjshir')).toEqual(['panjshir']);
	});

	it('finds a place by any spelling', () => {
		expect(idsOf('MAZAR-I-SHARIF')).toEqual(['mazar-e-sharif']);
		expect(idsOf('U.S.')).toEqual(['united-states']);
	});

	it('knows no name that it does not have', () => {
		expect(idsOf('Atlantis')).toEqual([]);
		expect(idsOf('')).toEqual([]);
		expect(gazetteer.get('atlantis')).toBeUndefined();
	});

	it.each([
		['afghanistan', 'kabul'],
		['malawi', 'geonames-927967'],
		['united-states', 'geonames-4140963'],
		['iran', undefined]
	])('gives the capital of %s as %s', (country, capital) => {
		expect(gazetteer.capitalOf(country)?.id).toBe(capital);
	});

	it.each([
		['afghanistan', 'kabul', true],
		['afghanistan', 'kabul-airport', true],
		['kabul', 'kabul-airport', true],
		['united-states', 'geonames-4671654', true],
		['region-US-TX', 'geonames-4671654', true],
		['malawi', 'geonames-4671654', false],
		['kabul', 'kabul', false],
		['kabul', 'nowhere', false]
	])('says of %s containing %s: %s', (outer, inner, answer) => {
		expect(gazetteer.contains(outer, inner)).toBe(answer);
	});

	it('knows demonyms only as written', () => {
		expect(gazetteer.demonym('Afghan')?.place).toBe('afghanistan');
		expect(gazetteer.demonym('Soviet')?.place).toBeNull();
		expect(gazetteer.demonym('afghan')).toBeUndefined();
	});

	it('knows regions without the word for their kind, but not "Southern" alone', () => {
		expect(idsOf('Southern Region')).toEqual(['region-MW-S']);
		expect(idsOf('Southern')).toEqual([]);
	});
});

describe('bareRegionName', () => {
	it.each([
		['Lviv Oblast', 'Lviv'],
		['Republic of Karelia Region', 'Karelia'],
		['Eastern Province', undefined],
		['Gaza Province', undefined],
		['Texas', undefined]
	])('of %s is %s', (name, bare) => expect(bareRegionName(name)).toBe(bare));
});

describe('a gazetteer with features, aliases and abbreviations', () => {
	const at = [31.5, 22] as const;
	const nile: Feature = {
		name: 'Nile',
		variants: ['River Nile'],
		kind: 'river',
		fame: 1,
		at,
		radius: 1700,
		country: ''
	};
	const kyiv = { geonames: 703448, name: 'Kyiv', country: 'UA', region: '12', feature: 'PPLC' };
	const full = buildGazetteer({
		places: [],
		countries: [],
		demonyms: [],
		world: { cities: [{ ...kyiv, at: [30.5, 50.5], population: 2_800_000 }], regions: [] },
		features: [nile],
		aliases: [
			{ place: 'geonames-703448', name: 'Kyiv', country: 'UA', names: ['Kiev'] },
			{ place: 'geonames-1', name: 'Nowhere', country: 'UA', names: ['Erewhon'] }
		],
		abbreviations: [
			{ word: 'K.V.', style: 'newspaper', afterComma: true, place: 'geonames-703448' },
			{ word: 'KV', style: 'postal', afterComma: false, place: 'geonames-703448' }
		]
	});

	it('finds a place by another name, and keeps it among the variants', () => {
		expect(full.named('Kiev')[0]?.names.en).toBe('Kyiv');
		expect(full.get('geonames-703448')?.variants).toEqual(['Kiev']);
		expect(full.named('Erewhon')).toEqual([]);
	});

	it('says how far a feature reaches and how well known it is', () => {
		expect(full.named('River Nile')[0]).toMatchObject({ id: 'nile', radius: 1700, population: 0 });
		expect(full.get('nile')?.prominence).toBe(10_000_000);
	});

	it('reads an abbreviation with or without full stops, once, and alone where one form may be', () => {
		expect(full.abbreviation?.('K.V.')).toMatchObject([{ afterComma: false }]);
		expect(full.abbreviation?.('kv')).toEqual([]);
	});
});
