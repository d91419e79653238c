import { describe, expect, it } from 'vitest';
import { fixtureGazetteer } from './fixture-gazetteer';

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
});
