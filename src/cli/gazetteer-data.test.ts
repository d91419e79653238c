import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { distance } from '@turf/distance';
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { absorbed, leftOut } from './boundary-table';
import { readCountries, readDemonyms } from './read-countries';
import { readTopology } from './read-topology';
import { countryShapes } from './country-shapes';

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

/** Kilometres from a point to the nearest corner of a shape, whose coast may be drawn coarser than the point is true. */
function offShore(at: number[], { geometry }: Feature<Polygon | MultiPolygon>): number {
	const corners: number[][] =
		geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
	return Math.min(...corners.map((corner) => distance(at, corner)));
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

	/** A point well inside each region, and how far its land may reach from the one given. */
	test.each([
		['Ontario', 'CA', [-85, 50]],
		['Queensland', 'AU', [144.5, -22.5]],
		['Western Australia', 'AU', [122, -25.5]],
		['Sakha', 'RU', [129, 66]],
		['California', 'US', [-119.5, 37.2]],
		['Scotland', 'GB', [-4.2, 56.8]],
		['Panjshir', 'AF', [69.8, 35.4]]
	])('%s, %s is put in the middle of its area', (name, country, [longitude = 0, latitude = 0]) => {
		const region = regions.find((row) => row['name'] === name && row['country'] === country);
		expect(Math.abs(Number(region?.['lon']) - longitude)).toBeLessThan(2);
		expect(Math.abs(Number(region?.['lat']) - latitude)).toBeLessThan(1);
		expect(Number(region?.['radius'])).toBeGreaterThan(40);
	});

	/** Our outlines are simplified: islets are missing, and a coast may run kilometres off. */
	test('puts every region of 200,000 people into its own country', () => {
		const shapes = countryShapes();
		const idOf = new Map(countries.map(({ iso2, id }) => [iso2, id]));
		const astray = regions.filter(({ country = '', lon, lat, population }) => {
			if (Number(population) < 200_000) return false;
			const shape = shapes.get(idOf.get(country) ?? '');
			const at = [Number(lon), Number(lat)];
			return shape && !booleanPointInPolygon(at, shape) && offShore(at, shape) > 150;
		});
		expect(astray.map(({ country, name }) => `${name}, ${country}`)).toEqual([]);
	});
});
