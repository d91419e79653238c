import type { Reading } from '../problem/problem';
import { toPosition } from './coordinates';
import type { Feature } from './feature';
import { keptRemedy, parseTable, type TableForm } from './parse-table';
import { placeKinds, type PlaceKind } from './place';

const areaForm: TableForm<Feature> = {
	columns: ['name', 'variants', 'kind', 'fame', 'lon', 'lat', 'radius', 'country'],
	read([name = '', variants = '', kind = '', fame = '', lon, lat, far, country = '']) {
		const at = toPosition(lon, lat);
		const radius = Number(far);
		if (name === '' || !isKind(kind) || !isFame(fame) || !at || !(radius > 0)) return undefined;
		const level = { fame: Number(fame) as Feature['fame'], radius };
		return { name, variants: splitNames(variants), kind, ...level, at, country };
	},
	remedy: keptRemedy
};

const naturalForm: TableForm<Feature> = {
	columns: [...areaForm.columns, 'mouth'],
	read(cells) {
		const feature = areaForm.read(cells);
		const mouth = cells[areaForm.columns.length] ?? '';
		if (!feature || mouth === '') return feature;
		const [lon, lat] = mouth.split(' ');
		const at = toPosition(lon, lat);
		return at && { ...feature, mouth: at };
	},
	remedy: keptRemedy
};

/** Reads the continents, world regions and lands. @param file path from the project's root, for problems */
export function parseAreas(file: string, tsv: string): Reading<Feature[]> {
	return parseTable(file, tsv, areaForm);
}

/** Reads the waters, islands, heights and deserts; otherwise like `parseAreas`. */
export function parseNaturalFeatures(file: string, tsv: string): Reading<Feature[]> {
	return parseTable(file, tsv, naturalForm);
}

/** The names of one cell, with `;` between them. */
export const splitNames = (cell: string) => cell.split(';').filter((name) => name !== '');

const isKind = (kind: string): kind is PlaceKind =>
	(placeKinds as readonly string[]).includes(kind);

const isFame = (fame: string) => /^[1-4]$/.test(fame);
