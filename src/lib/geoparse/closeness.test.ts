import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureGazetteer } from '../gazetteer/fixture-gazetteer';
import type { Place } from '../gazetteer/place';
import { kilometresBetween, reachOf, vectorOf } from './closeness';

const [template] = fixtureGazetteer().named('Kabul');
const at = (lon: number, lat: number): Place => ({
	...(template ?? expect.fail('the fixture has Kabul')),
	point: [lon, lat]
});
const between = (a: Place, b: Place, farthest: number) =>
	kilometresBetween(vectorOf(a), vectorOf(b), reachOf(farthest));
const place = fc
	.tuple(fc.integer({ min: -1800, max: 1800 }), fc.integer({ min: -900, max: 900 }))
	.map(([lon, lat]) => at(lon / 10, lat / 10));

describe('the distance of two places', () => {
	it('is along a great circle', () => {
		expect(between(at(0, 0), at(0, 90), 30_000)).toBeCloseTo((6371 * Math.PI) / 2, 6);
		expect(between(at(179, 0), at(-179, 0), 30_000)).toBeCloseTo((6371 * Math.PI) / 90, 6);
	});

	it('is told unless it is farther than asked for', () => {
		fc.assert(
			fc.property(place, place, fc.integer({ min: 1, max: 20_000 }), (a, b, farthest) => {
				const whole = between(a, b, 30_000) ?? NaN;
				expect(between(a, b, farthest)).toBe(whole > farthest ? undefined : whole);
			})
		);
	});
});
