import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { distance } from '@turf/distance';
import type { Feature as GeoFeature, MultiPolygon, Polygon } from 'geojson';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { featureId, type Feature } from '../lib/gazetteer/feature';
import { normaliseName } from '../lib/gazetteer/normalise-name';
import { parseAreas, parseNaturalFeatures } from '../lib/gazetteer/parse-features';
import {
	parseAbbreviations,
	parseCityAliases,
	parseRegionAliases
} from '../lib/gazetteer/parse-names';
import { readShapes } from '../lib/gazetteer/read-shapes';
import type { Reading } from '../lib/problem/problem';
import { loadBoundaries } from '../lib/server/load-boundaries';
import { loadGazetteer } from '../lib/server/load-gazetteer';
import { countryShapes } from './country-shapes';
import { readDemonyms } from './read-countries';

function read<T>(name: string, parse: (file: string, text: string) => Reading<T>): T {
	return valueOf(parse(name, readFileSync(`geodata/gazetteer/${name}`, 'utf8')));
}

function valueOf<T>(reading: Reading<T>): T {
	if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
	return reading.value;
}

function repeated<T>(values: readonly T[]): T[] {
	return values.filter((value, index) => values.indexOf(value) !== index);
}

const areas = read('world-areas.tsv', parseAreas);
const natural = read('natural-features.tsv', parseNaturalFeatures);
const features = [...areas, ...natural];
const aliases = [
	...read('city-aliases.tsv', parseCityAliases),
	...read('region-aliases.tsv', parseRegionAliases)
];
const abbreviations = read('abbreviations.tsv', parseAbbreviations);
const gazetteer = valueOf(
	loadGazetteer(process.cwd(), readShapes(valueOf(loadBoundaries(process.cwd()))))
);
const first = (name: string) => gazetteer.named(name)[0];

describe('world-areas.tsv and natural-features.tsv', () => {
	test('give every place once, under no id of a country', () => {
		expect(repeated(features.map(featureId))).toEqual([]);
		const taken = features.filter(
			(feature) => gazetteer.get(featureId(feature))?.kind === 'country'
		);
		expect(taken).toEqual([]);
	});

	test('name no country as their own name', () => {
		const same = features.filter(({ name }) => first(name)?.kind === 'country');
		expect(same.map(({ name }) => name)).toEqual([]);
	});

	test('list no name that is another only in case, accents or hyphens', () => {
		const doubled = features.filter(
			({ name, variants }) => repeated([name, ...variants].map(normaliseName)).length > 0
		);
		expect(doubled.map(({ name }) => name)).toEqual([]);
	});

	/** Our outlines leave islets out; an island is only checked by its country's code. */
	test('put what lies in one country into it, or off its coast', () => {
		const shapes = countryShapes();
		const astray = features.filter((feature) => {
			if (feature.country === '' || feature.kind === 'island') return false;
			const shape = shapes.get(gazetteer.country(feature.country)?.id ?? '');
			return !shape || (!booleanPointInPolygon([...feature.at], shape) && !isNear(feature, shape));
		});
		expect(astray.map(({ name, country }) => `${name}, ${country}`)).toEqual([]);
	});

	test('let no river end farther from its middle than it is long', () => {
		const astray = natural.filter(
			({ at, mouth, radius }) => mouth && distance([...at], [...mouth]) > 2 * radius + 60
		);
		expect(astray.map(({ name }) => name)).toEqual([]);
	});

	test('give seven continents, and several hundred waters and heights', () => {
		const continents = areas.filter(({ kind }) => kind === 'continent').map(({ name }) => name);
		expect(continents).toEqual(
			expect.arrayContaining(['Africa', 'Antarctica', 'Asia', 'Europe', 'North America'])
		);
		expect(natural.length).toBeGreaterThan(700);
	});
});

type Outline = GeoFeature<Polygon | MultiPolygon>;

/** Is a corner of the shape within the feature's radius, 80 km at least? */
function isNear({ at, radius }: Feature, shape: Outline): boolean {
	const { geometry } = shape;
	const corners =
		geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
	return corners.some((corner) => distance([...at], corner) <= Math.max(radius, 80));
}

describe('city-aliases.tsv and region-aliases.tsv', () => {
	test('refer to places of the world index, by its own names', () => {
		const wrong = aliases.filter(({ place, name, country }) => {
			const known = gazetteer.get(place);
			return known?.names.en !== name || known.country !== country;
		});
		expect(wrong.map(({ name }) => name)).toEqual([]);
	});

	test('give every place one line, and no name that it has anyway', () => {
		expect(repeated(aliases.map(({ place }) => place))).toEqual([]);
		const idle = aliases.filter(({ name, names }) =>
			names.some((other) => normaliseName(other) === normaliseName(name))
		);
		expect(idle).toEqual([]);
	});

	test.each([
		['Kiev', 'Kyiv'],
		['Bombay', 'Mumbai'],
		['NYC', 'New York City'],
		['Calcutta', 'Kolkata'],
		['Saigon', 'Ho Chi Minh City'],
		['Peking', 'Beijing'],
		['Washington D.C.', 'Washington, D.C.'],
		['Makkah', 'Mecca'],
		['Cologne', 'Köln'],
		['Peja', 'Peć'],
		['Lucerne', 'Lucerne'],
		['Seville', 'Sevilla'],
		['Gothenburg', 'Göteborg'],
		['Najaf', 'Najaf'],
		['Rangoon', 'Yangon'],
		['Astana', 'Nur-Sultan'],
		['Burma', 'Myanmar'],
		['Orissa', 'Odisha'],
		['Bavaria', 'Bavaria'],
		['Kharkiv Oblast', 'Kharkiv'],
		['Chechen Republic', 'Chechnya'],
		['Tatarstan', 'Tatarstan Republic'],
		['Rhineland-Palatinate', 'Rheinland-Pfalz'],
		['Lake Nyasa', 'Lake Malawi'],
		['Fayette County', 'Fayette County'],
		['Nile', 'Nile'],
		['Persian Gulf', 'Persian Gulf']
	])('%s is first of all %s', (name, expected) => {
		expect(first(name)?.names.en).toBe(expected);
	});
});

describe('abbreviations.tsv', () => {
	test('refers to places that are there', () => {
		expect(abbreviations.filter(({ place }) => !gazetteer.get(place))).toEqual([]);
	});

	test('is ambiguous where the reader must look at the name before it, and nowhere else', () => {
		const words = [...new Set(abbreviations.map(({ word }) => word))];
		const unclear = words.filter((word) => (gazetteer.abbreviation?.(word) ?? []).length > 1);
		const plain = new Set(unclear.map((word) => word.replace(/[. ]/g, '')));
		expect([...plain].sort()).toEqual(['LA', 'NT', 'WA']);
		for (const word of plain) {
			const alone = abbreviations.filter((entry) => entry.word === word && !entry.afterComma);
			expect(alone.length, `${word} alone`).toBeLessThanOrEqual(1);
		}
	});

	test.each([
		['CA', 'California', true],
		['Calif.', 'California', false],
		['Calif', 'California', false],
		['Miss.', 'Mississippi', true],
		['Ont.', 'Ontario', true],
		['NSW', 'New South Wales', false],
		['N.S.W.', 'New South Wales', false],
		['B.C.', 'British Columbia', false],
		['D.C.', 'District of Columbia', false]
	])('%s is %s; only after a comma: %s', (word, name, afterComma) => {
		const found = gazetteer.abbreviation?.(word) ?? [];
		expect(found.map((entry) => [entry.place.names.en, entry.afterComma])).toEqual([
			[name, afterComma]
		]);
	});

	test('compares case: "Me" and "ME" differ from "me"', () => {
		expect(gazetteer.abbreviation?.('me')).toEqual([]);
		expect(gazetteer.abbreviation?.('or')).toEqual([]);
	});
});

describe('demonyms.yaml', () => {
	test('refers to places that are there', () => {
		const lost = readDemonyms().filter(({ place }) => place !== null && !gazetteer.get(place));
		expect(lost).toEqual([]);
	});
});
