import { describe, expect, test } from 'vitest';
import type { Position } from '../gazetteer/place';
import { compareRelation } from './compare-relation';

const kabul: Position = [69.172, 34.529];
const bagram: Position = [69.265, 34.946];
const jalalabad: Position = [70.452, 34.429];
const suva: Position = [178.442, -18.142];
const apia: Position = [-171.762, -13.833];

const exactly = { approximate: false };
const about = { approximate: true };
const north = { bearing: 0, windTolerance: 45 };

describe('a stated relation against the map', () => {
	test('agrees: Bagram, about 50 km north of Kabul', () => {
		const check = compareRelation({ kilometres: 50, ...about, ...north }, bagram, kabul);
		expect(check).toMatchObject({ from: kabul, to: bagram, agrees: true, toleranceDegrees: 45 });
		expect(check.measuredKilometres).toBeCloseTo(47.1, 0);
		expect(check.measuredBearing).toBeCloseTo(10.3, 0);
		expect(check.toleranceKilometres).toBe(15);
	});

	test('does not agree: Jalalabad, north of Kabul', () => {
		const check = compareRelation({ ...about, ...north }, jalalabad, kabul);
		expect(check).toMatchObject({ bearingAgrees: false, distanceAgrees: null, agrees: false });
	});

	test.each([
		['about 130 km', { kilometres: 130, ...about }, true],
		['about 200 km', { kilometres: 200, ...about }, false],
		['110 km', { kilometres: 110, ...exactly }, true],
		['150 km', { kilometres: 150, ...exactly }, false],
		['more than 60 km', { kilometres: 60, ...about, bound: 'least' }, true],
		['more than 300 km', { kilometres: 300, ...about, bound: 'least' }, false],
		['within 300 km', { kilometres: 300, ...about, bound: 'most' }, true],
		['within 60 km', { kilometres: 60, ...about, bound: 'most' }, false],
		['an hour’s drive', about, null]
	] as const)('Jalalabad, %s from Kabul: %o, %s', (_, relation, agrees) => {
		expect(compareRelation(relation, jalalabad, kabul).agrees).toBe(agrees);
	});

	test('allows a small distance two kilometres', () => {
		expect(compareRelation({ kilometres: 45.5, ...exactly }, bagram, kabul).agrees).toBe(true);
		expect(compareRelation({ kilometres: 5, ...exactly }, bagram, kabul).toleranceKilometres).toBe(
			2
		);
	});

	test('crosses the antimeridian', () => {
		const east = { bearing: 90, windTolerance: 45 };
		const check = compareRelation({ kilometres: 1150, ...about, ...east }, apia, suva);
		expect(check.agrees).toBe(true);
		expect(check.measuredKilometres).toBeLessThan(1250);
	});

	test('takes no bearing between points that coincide', () => {
		const check = compareRelation({ ...about, ...north }, kabul, kabul);
		expect(check).toMatchObject({ measuredBearing: null, bearingAgrees: null, agrees: null });
	});
});
