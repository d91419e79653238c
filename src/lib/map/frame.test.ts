import { describe, expect, it } from 'vitest';
import { frameOf, fromFrame, pointToFrame, toFrame } from './frame';

const fiji = frameOf([176, -20, 184, -14]);

describe('toFrame', () => {
	it('counts units from the middle of the bounds', () => {
		const [x, y] = toFrame(fiji, [176, -14]);
		expect(x).toBeCloseTo(-fiji.width / 2);
		expect(y).toBeCloseTo(-fiji.height / 2);
		const [lon, lat] = fromFrame(fiji, [x, y]);
		expect(lon).toBeCloseTo(176);
		expect(lat).toBeCloseTo(-14);
	});

	it('tears nothing: what lies across the antimeridian is a whole world away', () => {
		expect(toFrame(fiji, [182, -17])[0] - toFrame(fiji, [-178, -17])[0]).toBeCloseTo(1 / fiji.unit);
	});
});

describe('pointToFrame', () => {
	it('is `toFrame` of the nearest of a point’s longitudes', () => {
		for (const lon of [-178, 182, 542])
			expect(pointToFrame(fiji, [lon, -17])[0]).toBeCloseTo(toFrame(fiji, [182, -17])[0]);
		expect(pointToFrame(fiji, [179, -17])).toEqual(toFrame(fiji, [179, -17]));
	});
});
