import type { Point, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Story } from './story';
import { homeView, viewTogether, type Bounds } from './view';

const point = (lon: number, lat: number): Point => ({ type: 'Point', coordinates: [lon, lat] });
const box = (west: number, south: number, east: number, north: number): Polygon => ({
	type: 'Polygon',
	coordinates: [
		[
			[west, south],
			[east, south],
			[east, north],
			[west, north],
			[west, south]
		]
	]
});

const kabul = point(69.17, 34.53);
const mazar = point(67.11, 36.71);
const panjshir = box(69.2, 35.1, 70.3, 35.9);
const home: Bounds = [65.8, 33.5, 71.9, 37.7];

const covers = ([west, south, east, north]: Bounds, [lon = 0, lat = 0]: readonly number[]) =>
	lon > west && lon < east && lat > south && lat < north;

/** As much of a story as its view is made from. */
const storyOf = (
	places: readonly { kind: string; country: string; mentions: number; geometry: Point | Polygon }[],
	view?: Bounds
) =>
	({
		file: view ? { view } : {},
		places: places.map(({ geometry, mentions, ...properties }) => ({
			feature: { geometry, properties: { ...properties, mentions: new Array(mentions) } }
		}))
	}) as unknown as Story;

describe('homeView', () => {
	const province = { kind: 'province', country: 'AF', mentions: 3, geometry: panjshir };
	const abroad = { kind: 'city', country: 'US', mentions: 2, geometry: point(-77, 38.9) };
	const country = { kind: 'country', country: 'AF', mentions: 5, geometry: box(60, 29, 75, 39) };

	it('holds the places of the country that is named most', () => {
		expect(homeView(storyOf([province, abroad, country]))).toEqual([69.2, 35.1, 70.3, 35.9]);
	});

	it('is said as closely as boundaries are drawn', () => {
		const city = { ...province, kind: 'city', geometry: point(69.1723456, 34.5289012) };
		expect(homeView(storyOf([city]))).toEqual([67.9585, 33.5289, 70.3862, 35.5289]);
	});

	it('is what the editor set', () => {
		expect(homeView(storyOf([province], home))).toEqual(home);
	});
});

describe('viewTogether', () => {
	it('shows a city with what lies a hundred kilometres around it', () => {
		const view = viewTogether([kabul], home);
		expect(view).not.toEqual(home);
		expect(covers(view, [69.17, 35.4])).toBe(true);
		expect(covers(view, [68.2, 34.5])).toBe(true);
	});

	it('shows a small area with some of its surroundings', () => {
		const [west, south, east, north] = viewTogether([panjshir], home);
		expect(east - west).toBeGreaterThanOrEqual(2.4);
		expect(north - south).toBeGreaterThanOrEqual(2.4);
	});

	it('shows places far apart together', () => {
		const view = viewTogether([kabul, box(-8, 50, 2, 58)], home);
		expect(covers(view, kabul.coordinates)).toBe(true);
		expect(covers(view, [-7.9, 57.9])).toBe(true);
	});

	it('leaves the far islands of a country out', () => {
		const islands: Bounds = [-160, 18, -154, 22];
		const country = {
			type: 'MultiPolygon' as const,
			coordinates: [box(-125, 25, -67, 49).coordinates, box(-160, 18, -154, 22).coordinates]
		};
		expect(viewTogether([country], home)[0]).toBeGreaterThan(islands[2]);
	});

	it('is the story’s region where it would hardly differ from it', () => {
		expect(viewTogether([kabul, mazar, panjshir], home)).toEqual(home);
	});
});
