import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { absorbed, leftOut } from './boundary-table';
import { readCountries, readDemonyms } from './read-countries';
import { readTopology } from './read-topology';

interface Row {
	readonly [column: string]: string;
}

function readTable(path: string): Row[] {
	const lines = readFileSync(path, 'utf8')
		.split('\n')
		.filter((line) => line !== '');
	const columns = lines[0]?.split('\t') ?? [];
	return lines.slice(1).map((line) => {
		const cells = line.split('\t');
		expect(cells.length, line).toBe(columns.length);
		return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
	});
}

function fold(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/^Saint\b/, 'St')
		.toLowerCase()
		.replace(/[^a-z]+/g, '');
}

function repeated<T>(values: readonly T[]): T[] {
	return values.filter((value, index) => values.indexOf(value) !== index);
}

const countries = readCountries();
const demonyms = readDemonyms();
const cities = readTable('geodata/gazetteer/world-cities.tsv');
const regions = readTable('geodata/gazetteer/world-regions.tsv');

describe('countries.yaml', () => {
	test('is in order of id, and gives every id, code and GeoNames number once', () => {
		expect(countries.map(({ id }) => id)).toEqual(countries.map(({ id }) => id).toSorted());
		expect(repeated(countries.map(({ id }) => id))).toEqual([]);
		expect(repeated(countries.map(({ iso2 }) => iso2))).toEqual([]);
		expect(repeated(countries.map(({ geonames }) => geonames))).toEqual([]);
		expect(repeated(countries.flatMap(({ numeric }) => numeric ?? []))).toEqual([]);
	});

	test('gives every name and demonym to one country, but for Congolese', () => {
		const names = countries.flatMap(({ names, variants, demonyms }) => [
			names.en,
			...variants,
			...demonyms
		]);
		expect(repeated(names)).toEqual(['Congolese']);
		expect(repeated([...names, ...demonyms.map(({ word }) => word)])).toEqual(['Congolese']);
	});

	test('writes Persian and Pashto names in Arabic script', () => {
		for (const { id, names } of countries) {
			for (const name of [names.fa, names.ps]) {
				if (name !== undefined) expect(name, id).toMatch(/^[\p{Script=Arabic}\p{M}\u200c ]+$/u);
			}
		}
	});

	/** Capitals as GeoNames spells them, where news writes otherwise. */
	const spelledByGeoNames: Readonly<Record<string, string>> = {
		kazakhstan: 'Nur-Sultan',
		micronesia: 'Palikir - National Government Center',
		mongolia: 'Ulan Bator',
		myanmar: 'Nay Pyi Taw',
		panama: 'Panamá',
		'united-states': 'Washington, D.C.'
	};

	test('names capitals that are towns of their country', () => {
		const towns = new Set(cities.map(({ country, name = '' }) => `${country} ${fold(name)}`));
		const unknown = countries.filter(
			({ id, iso2, capital }) => !towns.has(`${iso2} ${fold(spelledByGeoNames[id] ?? capital)}`)
		);
		expect(unknown.map(({ id, capital }) => `${id}: ${capital}`)).toEqual([]);
	});

	const { topology, shapes } = readTopology('world-atlas/countries-10m.json', 'countries');

	/** Without a shape of their own in world-atlas: drawn as parts of France and Norway. */
	const withoutShape = [
		'french-guiana',
		'guadeloupe',
		'martinique',
		'mayotte',
		'reunion',
		'svalbard'
	];
	/** An atoll and a city state thinner than their shapes are true. */
	const besideShape = ['kiribati', 'vatican-city'];

	test('puts every label on its own country', () => {
		const polygons = new Map(
			shapes
				.filter(
					({ properties }) =>
						!leftOut.has(properties?.name ?? '') && !absorbed[properties?.name ?? '']
				)
				.map((shape) => [
					shape.id === undefined ? shape.properties?.name : String(shape.id),
					feature(topology, shape) as Feature<Polygon | MultiPolygon>
				])
		);
		const withShape = countries.map((country) => ({
			...country,
			shape: polygons.get(country.numeric ?? country.names.en)
		}));
		expect(withShape.filter(({ shape }) => !shape).map(({ id }) => id)).toEqual(withoutShape);
		const outside = withShape.filter(
			({ shape, point }) => shape && !booleanPointInPolygon(point, shape)
		);
		expect(outside.map(({ id }) => id)).toEqual(besideShape);
	});
});

describe('demonyms.yaml', () => {
	test('refers to countries of countries.yaml only', () => {
		const known = new Set(countries.map(({ id }) => id));
		expect(demonyms.filter(({ place }) => place !== null && !known.has(place))).toEqual([]);
	});

	test('knows no place for Soviet', () => {
		expect(demonyms.find(({ word }) => word === 'Soviet')?.place).toBeNull();
	});
});

describe('world-cities.tsv', () => {
	test('has every settlement once, on the globe', () => {
		expect(cities.length).toBeGreaterThan(130_000);
		expect(new Set(cities.map(({ geonameid }) => geonameid)).size).toBe(cities.length);
		const astray = cities.filter(
			({ lon, lat }) => !(Math.abs(Number(lon)) <= 180 && Math.abs(Number(lat)) <= 90)
		);
		expect(astray).toEqual([]);
	});

	test('gives nearly every settlement a region of world-regions.tsv', () => {
		const known = new Set(regions.map(({ country, admin1 }) => `${country} ${admin1}`));
		const joined = cities.filter(({ country, admin1 }) => known.has(`${country} ${admin1}`));
		expect(joined.length / cities.length).toBeGreaterThan(0.998);
	});

	test.each([
		['Blantyre', 'MW', [35.0, -15.8]],
		['Chimoio', 'MZ', [33.5, -19.1]],
		['Lusaka', 'ZM', [28.3, -15.4]],
		['San Juan', 'PR', [-66.1, 18.5]],
		['San Juan', 'AR', [-68.5, -31.5]],
		['Bāzārak', 'AF', [69.5, 35.3]],
		['Kyiv', 'UA', [30.5, 50.5]]
	])('%s, %s is there', (name, country, at) => {
		const found = cities.filter((city) => city['name'] === name && city['country'] === country);
		expect(
			found.map((city) => [Number(city['lon']).toFixed(1), Number(city['lat']).toFixed(1)])
		).toContainEqual(at.map((degrees) => degrees.toFixed(1)));
	});
});

describe('world-regions.tsv', () => {
	test('has every region once', () => {
		expect(repeated(regions.map(({ country, admin1 }) => `${country} ${admin1}`))).toEqual([]);
	});

	test.each([
		['Ontario', 'CA', 'Toronto', [-79.4, 43.7]],
		['Queensland', 'AU', 'Brisbane', [153.0, -27.5]],
		['Western Australia', 'AU', 'Perth', [115.9, -32.0]],
		['Sakha', 'RU', 'Yakutsk', [129.7, 62.0]],
		['Panjshir', 'AF', 'Bazarak', [69.5, 35.3]]
	])(
		'%s, %s is put near %s, where its people are',
		(name, country, _, [longitude = 0, latitude = 0]) => {
			const region = regions.find((row) => row['name'] === name && row['country'] === country);
			expect(Math.abs(Number(region?.['lon']) - longitude)).toBeLessThan(0.3);
			expect(Math.abs(Number(region?.['lat']) - latitude)).toBeLessThan(0.3);
		}
	);
});
