import area from '@turf/area';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, neighbors } from 'topojson-client';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { afghanProvinces, provinceId } from './afghan-provinces-table';
import { boundaryGap } from './boundary-gap';
import { findCrossings, type GridPoint } from './find-crossings';
import { readCountries } from './read-countries';

type Shape = Feature<Polygon | MultiPolygon, { name: string }>;

function read(name: string): { text: string; topology: Topology<Objects> } {
	const text = readFileSync(`geodata/boundaries/${name}.json`, 'utf8');
	return { text, topology: JSON.parse(text) as Topology<Objects> };
}

function shapes(topology: Topology<Objects>, name: string): Shape[] {
	const object = topology.objects[name];
	if (!object) throw new Error(`No object "${name}". Run npm run derive:boundaries.`);
	const result = feature(topology, object) as unknown as Shape | FeatureCollection;
	return result.type === 'Feature' ? [result] : (result.features as Shape[]);
}

function rings(shape: Shape) {
	const { geometry } = shape;
	return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function gridArcs(topology: Topology<Objects>): GridPoint[][] {
	return topology.arcs.map((arc) => {
		let [x, y] = [0, 0];
		return arc.map(([dx = 0, dy = 0]): GridPoint => [(x += dx), (y += dy)]);
	});
}

const world = read('countries');
const afghan = read('afghanistan-provinces');
const countries = shapes(world.topology, 'countries');
const provinces = shapes(afghan.topology, 'provinces');
const outline = shapes(afghan.topology, 'outline')[0];

function inside(among: Shape[], at: readonly [number, number]): string[] {
	return among.filter((shape) => booleanPointInPolygon([...at], shape)).map(({ id }) => String(id));
}

describe.each([
	['countries', countries],
	['provinces', provinces]
])('%s', (_, list) => {
	test('have ids of their own', () => {
		expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
	});

	test('have closed rings of four positions or more that enclose something', () => {
		for (const shape of list) {
			for (const ring of rings(shape)) {
				expect(ring.length, String(shape.id)).toBeGreaterThanOrEqual(4);
				expect(ring.at(-1), String(shape.id)).toEqual(ring[0]);
			}
			expect(area(shape), String(shape.id)).toBeGreaterThan(0);
		}
	});

	test('never jump across the antimeridian', () => {
		for (const shape of list) {
			for (const ring of rings(shape)) {
				const steps = ring.slice(1).map(([x = 0], index) => Math.abs(x - (ring[index]?.[0] ?? 0)));
				expect(Math.max(...steps), String(shape.id)).toBeLessThan(90);
			}
		}
	});
});

describe('countries.json', () => {
	test('holds the ids and codes of the gazetteer', () => {
		const known = new Map(readCountries().map((country) => [country.id, country]));
		const named = countries.filter(({ id }) => known.has(String(id)));
		expect(named.length).toBeGreaterThan(225);
		for (const { id, properties } of named) {
			const country = known.get(String(id));
			expect(properties).toEqual({ name: country?.names.en, iso2: country?.iso2 });
		}
	});

	/** Parts of another country's shape in Natural Earth. */
	const withoutShape = [
		'french-guiana',
		'guadeloupe',
		'martinique',
		'mayotte',
		'reunion',
		'svalbard'
	];

	test('has every country of the gazetteer but the overseas parts that Natural Earth draws with theirs', () => {
		const drawn = new Set(countries.map(({ id }) => String(id)));
		const missing = readCountries().filter(({ id }) => !drawn.has(id));
		expect(missing.map(({ id }) => id)).toEqual(withoutShape);
	});

	test.each<[string, [number, number], string]>([
		['Blantyre', [35.0, -15.78], 'malawi'],
		['Lusaka', [28.28, -15.41], 'zambia'],
		['Chimoio', [33.48, -19.12], 'mozambique'],
		['Doha', [51.45, 25.29], 'qatar'],
		['Hargeisa', [44.06, 9.56], 'somalia'],
		['Simferopol', [34.1, 44.95], 'ukraine'],
		['Peshawar', [71.58, 34.01], 'pakistan'],
		['Anadyr, beyond the antimeridian', [177.5, 65.2], 'russia'],
		['Uelen, beyond the antimeridian', [-170.5, 66.1], 'russia'],
		['Maseru', [27.9, -29.4], 'lesotho']
	])('%s lies where it should', (_, at, id) => {
		expect(inside(countries, at)).toEqual([id]);
	});

	test('draws the disputed borders of Kashmir and no others', () => {
		const object = world.topology.objects['disputed'];
		if (!object) throw new Error('No object "disputed". Run npm run derive:boundaries.');
		const { geometry } = feature(world.topology, object) as unknown as Feature<MultiLineString>;
		expect(geometry.coordinates.length).toBeGreaterThan(2);
		for (const [x = 0, y = 0] of geometry.coordinates.flat()) {
			expect(x > 73 && x < 80.5 && y > 32 && y < 37.2).toBe(true);
		}
	});

	test('has no lines that cross but where an islet of Greenland touches the shore in the source', () => {
		const crossings = findCrossings(gridArcs(world.topology));
		expect(crossings.length).toBeLessThanOrEqual(2);
	});

	test('weighs at most 90 kB gzip', () => {
		expect(gzipSync(world.text).length).toBeLessThanOrEqual(90_000);
	});
});

describe('afghanistan-provinces.json', () => {
	test('has the 34 provinces, each with its names', () => {
		expect(provinces.map(({ id }) => id).toSorted()).toEqual(
			afghanProvinces.map(({ slug }) => provinceId(slug)).toSorted()
		);
		for (const { properties } of provinces) {
			expect(properties).toMatchObject({ name: /\w/, names: { fa: /\p{L}/u, ps: /\p{L}/u } });
		}
	});

	test.each<[string, [number, number], string]>([
		['Bazarak', [69.515, 35.313], 'panjshir'],
		['Khinj', [69.735, 35.429], 'panjshir'],
		['Kabul', [69.172, 34.528], 'kabul-province'],
		['Mazar-e Sharif', [67.11, 36.7], 'balkh-province'],
		['Banu', [69.26, 35.633], 'baghlan-province'],
		['Nili', [66.13, 33.72], 'daykundi-province'],
		['Tarinkot', [65.878, 32.63], 'uruzgan-province'],
		['Charikar', [69.171, 35.014], 'parwan-province']
	])('%s lies where it should', (_, at, id) => {
		expect(inside(provinces, at)).toEqual([id]);
	});

	test('shares arcs between neighbours: Panjshir borders on seven provinces', () => {
		const object = afghan.topology.objects['provinces'] as GeometryCollection;
		const index = object.geometries.findIndex(({ id }) => id === 'panjshir');
		const around = neighbors(object.geometries)[index] ?? [];
		expect(around.map((other) => object.geometries[other]?.id).toSorted()).toEqual([
			'badakhshan-province',
			'baghlan-province',
			'kapisa-province',
			'laghman-province',
			'nuristan-province',
			'parwan-province',
			'takhar-province'
		]);
	});

	test('has an outline as large as its provinces together', () => {
		if (!outline) throw new Error('No outline. Run npm run derive:boundaries.');
		const sum = provinces.reduce((total, province) => total + area(province), 0);
		expect(Math.abs(area(outline) / sum - 1)).toBeLessThan(1e-6);
	});

	test('leaves no gap of 3 km to Afghanistan among the countries', () => {
		const country = countries.find(({ id }) => id === 'afghanistan');
		if (!country || !outline)
			throw new Error('Afghanistan is missing. Run npm run derive:boundaries.');
		expect(boundaryGap(country.geometry, outline.geometry).kilometres).toBeLessThan(3);
	});

	test('has no lines that cross', () => {
		expect(findCrossings(gridArcs(afghan.topology))).toEqual([]);
	});

	test('weighs at most 15 kB gzip', () => {
		expect(gzipSync(afghan.text).length).toBeLessThanOrEqual(15_000);
	});
});
