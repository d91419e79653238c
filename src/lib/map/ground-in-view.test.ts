import { describe, expect, it } from 'vitest';
import type { Position } from '../gazetteer/place';
import { groundInView } from './ground-in-view';
import type { MapPlace } from './map-place';

const size = { width: 600, height: 400 };
const valley: MapPlace = {
	id: 'valley',
	name: 'Valley',
	kind: 'valley',
	href: '/valley/',
	passages: 1,
	precision: 'schematic',
	actsOnly: false,
	shape: 'line',
	anchors: [[0, 0]]
};
const province: MapPlace = { ...valley, id: 'province', kind: 'province', shape: 'area' };
/** A plate on which degrees are pixels. */
const look = (place: MapPlace, lines: readonly (readonly Position[])[]) =>
	groundInView(
		place,
		lines.map((points) => ({ id: place.id, points })),
		size,
		([x, y]) => ({ x, y }),
		({ x, y }) => [x, y]
	);
const ring = (west: number, south: number, east: number, north: number): Position[] => [
	[west, south],
	[east, south],
	[east, north],
	[west, north]
];

describe('groundInView', () => {
	it('finds ground all over a plate that lies within an area, the middle first', () => {
		const found = look(province, [ring(-500, -500, 900, 900)]);
		expect(found).toHaveLength(36);
		expect(Math.hypot(found[0]![0] - 300, found[0]![1] - 200)).toBeLessThan(70);
	});
	it('finds only the part of the plate that an area covers', () => {
		const found = look(province, [ring(-500, -500, 250, 900)]);
		expect(found.length).toBeGreaterThan(0);
		for (const [x] of found) expect(x).toBeLessThan(250);
	});
	it('finds nothing in a hole', () =>
		expect(look(province, [ring(-500, -500, 900, 900), ring(-10, -10, 700, 500)])).toEqual([]));
	it('finds nothing of an area beyond the plate', () =>
		expect(look(province, [ring(700, 0, 900, 300)])).toEqual([]));
	it('finds a stretch of a line that only passes through', () => {
		const found = look(valley, [[[-300, 200] as const, [900, 200] as const]]);
		expect(found.length).toBeGreaterThan(0);
		for (const [x, y] of found) expect([x > 0 && x < 600, y]).toEqual([true, 200]);
	});
	it('leaves alone what is marked by a symbol', () =>
		expect(look({ ...province, actsOnly: true }, [ring(-500, -500, 900, 900)])).toEqual([]));
	it('leaves alone the shapes of others', () =>
		expect(
			groundInView(
				province,
				[{ id: 'valley', points: ring(-500, -500, 900, 900) }],
				size,
				([x, y]) => ({ x, y }),
				({ x, y }) => [x, y]
			)
		).toEqual([]));
});
