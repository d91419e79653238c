import type { Problem, Reading } from '../problem/problem';
import type { Position } from './place';
import type { WorldCity, WorldRegion } from './world';

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

/** More than this many problems in a generated file say nothing new. */
const mostProblems = 20;

/**
 * Reads the settlements of the world index: tab-separated, with a header line.
 *
 * @param file path from the project's root, for problems
 * @returns the settlements in the order of the file, or the problems of its first bad lines
 */
export function parseWorldCities(file: string, tsv: string): Reading<WorldCity[]> {
	return parseTable(file, tsv, cityColumns, toCity);
}

/** Reads the first-level regions of the world index; otherwise like `parseWorldCities`. */
export function parseWorldRegions(file: string, tsv: string): Reading<WorldRegion[]> {
	return parseTable(file, tsv, regionColumns, toRegion);
}

function toCity(cells: readonly string[]): WorldCity | undefined {
	const [
		id = '',
		name = '',
		country = '',
		region = '',
		feature = '',
		lon,
		lat,
		people,
		other = ''
	] = cells;
	const at = toPosition(lon, lat);
	const geonames = Number(id);
	const population = Number(people ?? '');
	if (!at || !Number.isInteger(geonames) || Number.isNaN(population) || name === '')
		return undefined;
	return { geonames, name, alternative: other, country, region, feature, at, population };
}

function toRegion(cells: readonly string[]): WorldRegion | undefined {
	const [country = '', region = '', name = '', lon, lat, people] = cells;
	const at = toPosition(lon, lat);
	const population = Number(people ?? '');
	if (!at || Number.isNaN(population) || name === '') return undefined;
	return { country, region, name, at, population };
}

function toPosition(lon: string | undefined, lat: string | undefined): Position | undefined {
	const [x, y] = [Number(lon), Number(lat)];
	return Math.abs(x) <= 180 && Math.abs(y) <= 90 ? [x, y] : undefined;
}

function parseTable<T>(
	file: string,
	tsv: string,
	columns: readonly string[],
	read: (cells: readonly string[]) => T | undefined
): Reading<T[]> {
	const [header = '', ...lines] = tsv.split('\n');
	if (header.trimEnd() !== columns.join('\t')) {
		return { ok: false, problems: [badHeader(file, columns)] };
	}
	const rows: T[] = [];
	const problems: Problem[] = [];
	for (let i = 0; i < lines.length && problems.length < mostProblems; i++) {
		const line = lines[i] ?? '';
		if (line.trim() === '') continue;
		const row = read((line.endsWith('\r') ? line.slice(0, -1) : line).split('\t'));
		if (row === undefined) problems.push(badLine(file, i + 2, columns));
		else rows.push(row);
	}
	return problems.length > 0 ? { ok: false, problems } : { ok: true, value: rows };
}

const badHeader = (file: string, columns: readonly string[]): Problem => ({
	file,
	line: 1,
	message: 'the header is not the one expected',
	remedy: `Run npm run derive:gazetteer; the columns are ${columns.join(', ')}, with tabs between them`
});

const badLine = (file: string, line: number, columns: readonly string[]): Problem => ({
	file,
	line,
	message: 'a cell is missing, or a number is no number or out of range',
	remedy: `Run npm run derive:gazetteer; the columns are ${columns.join(', ')}`
});
