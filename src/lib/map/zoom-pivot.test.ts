import { describe, expect, it } from 'vitest';
import type { MapPlace } from './map-place';
import { zoomPivot } from './zoom-pivot';

const size = { width: 100, height: 100 };
const place = (id: string, x: number, y: number, rest: Partial<MapPlace> = {}): MapPlace => ({
	id,
	name: id,
	kind: 'city',
	href: `/${id}/`,
	passages: 1,
	precision: 'exact',
	actsOnly: false,
	shape: 'point',
	anchors: [[x, y]],
	...rest
});
const pivot = (places: readonly MapPlace[], selected: string | null = null) =>
	zoomPivot(places, selected, size, ([x, y]) => ({ x, y }));

describe('zoomPivot', () => {
	it('is the middle of an empty plate', () => expect(pivot([])).toEqual({ x: 50, y: 50 }));
	it('is the place that is open, where it is in view', () =>
		expect(pivot([place('a', 10, 20), place('b', 90, 90)], 'a')).toEqual({ x: 10, y: 20 }));
	it('weighs places by their passages', () =>
		expect(pivot([place('a', 10, 10, { passages: 3 }), place('b', 90, 50)])).toEqual({
			x: 30,
			y: 20
		}));
	it('leaves out countries and what lies beyond the plate', () =>
		expect(
			pivot(
				[
					place('a', 10, 10),
					place('c', 90, 90, { kind: 'country', passages: 9 }),
					place('d', 300, 10)
				],
				'd'
			)
		).toEqual({ x: 10, y: 10 }));
});
