import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { middleOf, radiusAround, sampleArea, type Area } from './area-middle';
import { regionAreas } from './region-areas';

function square(west: number, south: number, size: number): Area {
	const [east, north] = [west + size, south + size];
	const ring: Position[] = [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south]
	];
	return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
}

describe('middleOf', () => {
	test('is in the middle of a square, islets left out', () => {
		const [lon = 0, lat = 0] = middleOf(sampleArea([square(10, 0, 4), square(40, 0, 0.2)])) ?? [];
		expect(lon).toBeCloseTo(12, 0);
		expect(lat).toBeCloseTo(2, 0);
	});

	test('lies inside an area of two parts, not in the sea between them', () => {
		const [lon = 0] = middleOf(sampleArea([square(0, 0, 4), square(20, 0, 4)])) ?? [];
		expect(lon < 4 || lon > 20).toBe(true);
	});

	test('of nothing is undefined', () => {
		expect(middleOf([])).toBeUndefined();
	});
});

describe('radiusAround', () => {
	test('covers the share of the points that is asked for', () => {
		const points = Array.from({ length: 10 }, (_, i) => [i, 0] as const);
		expect(radiusAround([0, 0], points, 0.5)).toBeCloseTo(5 * 111.2, 0);
		expect(radiusAround([0, 0], [])).toBe(0);
	});
});

describe('regionAreas', () => {
	const divisions = [
		{ shape: square(0, 0, 1), box: [0, 0, 1, 1] as const },
		{ shape: square(1, 0, 1), box: [1, 0, 2, 1] as const },
		{ shape: square(5, 0, 1), box: [5, 0, 6, 1] as const }
	];

	test('puts a region together from the divisions that its settlements lie in', () => {
		const members = [
			{ key: 'A', at: [0.5, 0.5] as const },
			{ key: 'A', at: [1.5, 0.5] as const },
			{ key: 'B', at: [5.5, 0.5] as const }
		];
		const areas = regionAreas(members, divisions);
		expect([areas.get('A')?.length, areas.get('B')?.length]).toEqual([2, 1]);
	});

	test('gives no area to a region whose settlements lie elsewhere', () => {
		const members = [
			{ key: 'A', at: [0.5, 0.5] as const },
			{ key: 'A', at: [30, 30] as const },
			{ key: 'A', at: [31, 30] as const }
		];
		expect(regionAreas(members, divisions).has('A')).toBe(false);
	});
});
