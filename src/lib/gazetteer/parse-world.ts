import type { Reading } from '../problem/problem';
import { toPosition } from './coordinates';
import { parseTable, type TableForm } from './parse-table';
import type { CountryRadius, WorldCity, WorldCounty, WorldRegion } from './world';

const remedy = 'Run npm run derive:gazetteer';

const cityForm: TableForm<WorldCity> = {
	columns: ['geonameid', 'name', 'country', 'admin1', 'featureCode', 'lon', 'lat', 'population'],
	read([id = '', name = '', country = '', region = '', feature = '', lon, lat, people = '']) {
		const at = toPosition(lon, lat);
		const geonames = Number(id);
		const population = Number(people);
		if (!at || !Number.isInteger(geonames) || Number.isNaN(population) || name === '')
			return undefined;
		return { geonames, name, country, region, feature, at, population };
	},
	remedy
};

const regionForm: TableForm<WorldRegion> = {
	columns: ['country', 'admin1', 'name', 'lon', 'lat', 'radius', 'population'],
	read([country = '', region = '', name = '', lon, lat, far, people]) {
		const at = toPosition(lon, lat);
		const radius = Number(far);
		const population = Number(people);
		if (!at || !(radius > 0) || Number.isNaN(population) || name === '') return undefined;
		return { country, region, name, at, radius, population };
	},
	remedy
};

const countyForm: TableForm<WorldCounty> = {
	columns: ['country', 'admin1', 'admin2', 'name', 'lon', 'lat', 'radius', 'population'],
	read([country = '', region = '', county = '', ...rest]) {
		const row = regionForm.read([country, region, ...rest]);
		return row && county !== '' ? { ...row, county } : undefined;
	},
	remedy
};

const radiusForm: TableForm<CountryRadius> = {
	columns: ['country', 'radius'],
	read([country = '', far]) {
		const radius = Number(far);
		return radius > 0 && country !== '' ? { country, radius } : undefined;
	},
	remedy
};

/**
 * Reads the settlements of the world index: tab-separated, with a header line.
 *
 * @param file path from the project's root, for problems
 * @returns the settlements in the order of the file, or the problems of its first bad lines
 */
export function parseWorldCities(file: string, tsv: string): Reading<WorldCity[]> {
	return parseTable(file, tsv, cityForm);
}

/** Reads the first-level regions of the world index; otherwise like `parseWorldCities`. */
export function parseWorldRegions(file: string, tsv: string): Reading<WorldRegion[]> {
	return parseTable(file, tsv, regionForm);
}

/** Reads the second-level regions that news names; otherwise like `parseWorldCities`. */
export function parseWorldCounties(file: string, tsv: string): Reading<WorldCounty[]> {
	return parseTable(file, tsv, countyForm);
}

/** Reads how far countries reach; otherwise like `parseWorldCities`. */
export function parseCountryRadii(file: string, tsv: string): Reading<CountryRadius[]> {
	return parseTable(file, tsv, radiusForm);
}
