import { geoOrthographic } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import type { Position } from '../gazetteer/place';
import { onGlobe } from './orthographic';

const kabul: Position = [69.17, 34.53];

describe('onGlobe', () => {
	it.each<[string, Position]>([
		['Tehran', [51.4, 35.7]],
		['London', [-0.13, 51.5]],
		['Doha', [51.5, 25.3]]
	])('agrees with d3-geo about %s seen from above Kabul', (_, position) => {
		const theirs = geoOrthographic().rotate([-kabul[0], -kabul[1]]).scale(1).translate([0, 0])([
			...position
		]);
		expect(onGlobe(kabul, position)?.x).toBeCloseTo(theirs?.[0] ?? NaN, 9);
		expect(onGlobe(kabul, position)?.y).toBeCloseTo(theirs?.[1] ?? NaN, 9);
	});

	it('does not see Washington from above Kabul', () => {
		expect(onGlobe(kabul, [-77, 38.9])).toBeUndefined();
	});
});
