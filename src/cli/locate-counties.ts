import { sameSettlement, type Settlement } from './current-region-code';
import { readCounties, type NewerSettlement } from './read-cities-json';
import { whereaboutsOfSettlements } from './whereabouts';
import { cell, degrees } from './write-table';

export const countyColumns = [
	'country',
	'admin1',
	'admin2',
	'name',
	'lon',
	'lat',
	'radius',
	'population'
];

type Peopled<T> = T & { readonly population: number };

/** Where news names counties, and GeoNames calls its second-level divisions as news does. */
const withCounties = new Set(['US', 'GB']);
/** What the list writes around a British county's name. */
const unofficial =
	/^(?:Sir|County of|District of|Borough of|The(?= Scottish)) | [Cc]ounty [Bb]orough$/g;
/** Mostly cattle and a given name. */
const misleading = 'GB Angus';

/**
 * Rows of `countyColumns` for the counties that news names, from the settlements in them. A county that is called like a
 * town of its country is left out: it would only be taken for the town.
 *
 * @param cities settlements with their populations, from the package that knows no counties
 */
export function locateCounties(
	cities: readonly Peopled<Settlement>[],
	newer: readonly NewerSettlement[]
): (string | number)[][] {
	const members = byCounty(newer, populationsOf(cities, newer));
	const towns = new Set([...cities.map(({ country, name }) => `${country} ${name}`), misleading]);
	const rows = readCounties().flatMap(({ code, name }) => {
		const [country = '', region = '', county = ''] = code.split('.');
		const label = cell(name).replace(unofficial, '');
		const isTown = towns.has(`${country} ${label.replace(/^.+ of | City$/g, '')}`);
		if (!withCounties.has(country) || isTown) return [];
		const settlements = members.get(code) ?? [];
		const place = whereaboutsOfSettlements(settlements.map(({ at }) => ({ at, population: 1 })));
		if (!place) return [];
		const people = settlements.reduce((sum, { population }) => sum + population, 0);
		return [[country, region, county, label, ...degrees(place.at), place.radius, people]];
	});
	const keyOf = (row: (string | number)[]) => row.slice(0, 3).join(' ');
	return rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function populationsOf(
	cities: readonly Peopled<Settlement>[],
	newer: readonly NewerSettlement[]
): Map<NewerSettlement, number> {
	const same = sameSettlement(newer);
	const populations = new Map<NewerSettlement, number>();
	for (const city of cities) {
		const twin = same(city);
		if (twin) populations.set(twin, city.population);
	}
	return populations;
}

function byCounty(
	newer: readonly NewerSettlement[],
	populations: ReadonlyMap<NewerSettlement, number>
): Map<string, Peopled<NewerSettlement>[]> {
	const groups = new Map<string, Peopled<NewerSettlement>[]>();
	for (const settlement of newer) {
		const { country, region, county } = settlement;
		const key = `${country}.${region}.${county}`;
		const group = groups.get(key) ?? [];
		group.push({ ...settlement, population: populations.get(settlement) ?? 0 });
		groups.set(key, group);
	}
	return groups;
}
