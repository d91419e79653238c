import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { MercatorCoordinate } from 'maplibre-gl';
import { between, constrained, dragged, zoomedAround } from './camera-moves';
import { fitBounds, metresPerPixel, project, toWorld, unproject, visibleBounds } from './view';
import type { Camera } from './view';

const size = { width: 860, height: 844 };
const panjshir: Camera = { center: [69.5, 35.4], zoom: 7 };

const cameras = fc.record({
	center: fc.tuple(
		fc.double({ min: -179, max: 179, noNaN: true }),
		fc.double({ min: -70, max: 70, noNaN: true })
	),
	zoom: fc.double({ min: 2, max: 11, noNaN: true })
});

describe('project', () => {
	it.each([
		['Kabul', 69.1723, 34.5289],
		['Washington', -77.04, 38.9],
		['London', -0.13, 51.51],
		['null island', 0, 0]
	])('agrees with MapLibre about %s', (_, longitude, latitude) => {
		const theirs = MercatorCoordinate.fromLngLat([longitude, latitude]);
		const [x, y] = toWorld([longitude, latitude]);
		expect(x).toBeCloseTo(theirs.x, 12);
		expect(y).toBeCloseTo(theirs.y, 12);
	});

	it('puts the centre in the middle and a world of 512 · 2^zoom pixels around it', () => {
		expect(project(panjshir, size, panjshir.center)).toEqual({ x: 430, y: 422 });
		const degree = (512 * 2 ** 7) / 360;
		expect(project(panjshir, size, [70.5, 35.4]).x).toBeCloseTo(430 + degree, 6);
	});

	it('finds the United States to the west of Afghanistan, not once around the world', () => {
		expect(project(panjshir, size, [-98, 39]).x).toBeLessThan(0);
	});

	it('is undone by unproject', () => {
		fc.assert(
			fc.property(cameras, fc.nat(860), fc.nat(844), (camera, x, y) => {
				const again = project(camera, size, unproject(camera, size, { x, y }));
				expect(again.x).toBeCloseTo(x, 3);
				expect(again.y).toBeCloseTo(y, 3);
			})
		);
	});
});

describe('fitBounds', () => {
	it.each([
		{ width: 390, height: 360 },
		{ width: 834, height: 480 },
		{ width: 860, height: 844 }
	])('shows all of the opening view on $width × $height, touching the padding', (plate) => {
		const camera = fitBounds([66.6, 34.2, 71.2, 37.1], plate, 16);
		const { x: left, y: bottom } = project(camera, plate, [66.6, 34.2]);
		const { x: right, y: top } = project(camera, plate, [71.2, 37.1]);
		expect(left).toBeCloseTo(plate.width - right, 6);
		expect(top).toBeCloseTo(plate.height - bottom, 6);
		expect(Math.min(left, top)).toBeCloseTo(16, 6);
	});
});

describe('metresPerPixel', () => {
	it('is 78,271.5 m at zoom 0 on the equator, and shrinks with the cosine of the latitude', () => {
		expect(metresPerPixel({ center: [0, 0], zoom: 0 })).toBeCloseTo(78_184.0, -2);
		expect(metresPerPixel({ center: [0, 60], zoom: 3 })).toBeCloseTo(78_184 / 16, -1);
	});
});

describe('moves of the camera', () => {
	it('keeps what lies under the pointer there when zooming', () => {
		const point = { x: 200, y: 700 };
		const under = unproject(panjshir, size, point);
		const zoomed = zoomedAround(panjshir, size, point, 1.5);
		expect(project(zoomed, size, under).x).toBeCloseTo(200, 6);
		expect(project(zoomed, size, under).y).toBeCloseTo(700, 6);
	});

	it('follows the hand when dragged', () => {
		const moved = project(dragged(panjshir, size, { x: 30, y: -40 }), size, panjshir.center);
		expect(moved.x).toBeCloseTo(460, 6);
		expect(moved.y).toBeCloseTo(382, 6);
	});

	it('never shows past the poles', () => {
		fc.assert(
			fc.property(cameras, (camera) => {
				const [, south, , north] = visibleBounds(constrained(camera, size), size);
				expect(north).toBeLessThanOrEqual(85.06);
				expect(south).toBeGreaterThanOrEqual(-85.06);
			})
		);
	});

	it('starts and ends an eased move where it should', () => {
		const kabul: Camera = { center: [69.17, 34.53], zoom: 9 };
		expect(between(panjshir, kabul, 0).zoom).toBe(7);
		expect(between(panjshir, kabul, 1).center[0]).toBeCloseTo(69.17, 6);
	});
});
