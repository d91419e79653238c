import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import { describe, expect, it } from 'vitest';
import { getContent } from '../server/content';
import { anchorsOf } from './anchors';

const { shapes } = getContent();

function geometryOf(id: string) {
	const shape = shapes.get(id);
	if (!shape) throw new Error(`${id} has no shape.`);
	return shape.geometry;
}

describe('anchorsOf', () => {
	it('lets a point stand for itself', () => {
		expect(anchorsOf({ type: 'Point', coordinates: [69.17, 34.53] })).toEqual([[69.17, 34.53]]);
	});

	it('has nothing to say of an area that was clipped away', () => {
		expect(anchorsOf({ type: 'Polygon', coordinates: [[]] })).toEqual([]);
		expect(anchorsOf({ type: 'MultiPolygon', coordinates: [] })).toEqual([]);
	});

	it('names a line from its middle outwards', () => {
		const coordinates = [
			[0, 0],
			[1, 0],
			[2, 0]
		];
		expect(anchorsOf({ type: 'LineString', coordinates })[0]).toEqual([1, 0]);
	});

	it.each([...shapes])('puts every anchor of %s inside it', (_, shape) => {
		for (const at of anchorsOf(shape.geometry)) {
			expect(booleanPointInPolygon([...at], shape)).toBe(true);
		}
	});

	it.each(['afghanistan', 'panjshir', 'qatar', 'united-states', 'norway', 'chile'])(
		'finds one for %s',
		(id) => {
			expect(anchorsOf(geometryOf(id)).length).toBeGreaterThan(2);
		}
	);

	it('names the United States on the mainland, not in Alaska', () => {
		const [first] = anchorsOf(geometryOf('united-states'));
		expect(first?.[1]).toBeLessThan(50);
	});
});
