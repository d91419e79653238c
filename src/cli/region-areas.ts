import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Area } from './area-middle';
import type { Division } from './read-divisions';

/** A settlement and the key of the region it belongs to. */
export interface Member {
	readonly key: string;
	readonly at: readonly [number, number];
}

/** A division belongs to a region when this share of its settlements do. */
const mostOfDivision = 0.6;
/** A region's divisions are its area when this share of its settlements lie in them. */
const mostOfRegion = 0.7;

/**
 * The area of each region, put together from divisions by the settlements in them: names and codes of the two sources
 * differ, settlements do not. A region whose settlements the divisions split otherwise has no area here.
 */
export function regionAreas(
	members: readonly Member[],
	divisions: readonly Division[]
): Map<string, Area[]> {
	const tallies = divisions.map(() => new Map<string, number>());
	const totals = new Map<string, number>();
	const candidates = byCell(divisions);
	for (const { key, at } of members) {
		totals.set(key, (totals.get(key) ?? 0) + 1);
		for (const index of candidates.get(cellOf(at)) ?? []) {
			const division = divisions[index];
			if (!division || !isInBox(at, division) || !booleanPointInPolygon([...at], division.shape))
				continue;
			const tally = tallies[index];
			tally?.set(key, (tally.get(key) ?? 0) + 1);
			break;
		}
	}
	const areas = new Map<string, Area[]>();
	const inside = new Map<string, number>();
	divisions.forEach(({ shape }, index) => {
		const tally = [...(tallies[index] ?? [])].sort((a, b) => b[1] - a[1]);
		const [key, count] = tally[0] ?? [];
		const all = tally.reduce((sum, [, n]) => sum + n, 0);
		if (key === undefined || count === undefined || count < all * mostOfDivision) return;
		areas.set(key, [...(areas.get(key) ?? []), shape]);
		inside.set(key, (inside.get(key) ?? 0) + count);
	});
	for (const key of areas.keys()) {
		if ((inside.get(key) ?? 0) < (totals.get(key) ?? 0) * mostOfRegion) areas.delete(key);
	}
	return areas;
}

/** Degrees. */
const cellSize = 2;

const cellOf = ([lon, lat]: readonly [number, number]) =>
	`${Math.floor(lon / cellSize)} ${Math.floor(lat / cellSize)}`;

function byCell(divisions: readonly Division[]): Map<string, number[]> {
	const cells = new Map<string, number[]>();
	divisions.forEach(({ box: [west, south, east, north] }, index) => {
		for (let x = Math.floor(west / cellSize); x <= Math.floor(east / cellSize); x++) {
			for (let y = Math.floor(south / cellSize); y <= Math.floor(north / cellSize); y++) {
				const key = `${x} ${y}`;
				const cell = cells.get(key);
				if (cell) cell.push(index);
				else cells.set(key, [index]);
			}
		}
	});
	return cells;
}

const isInBox = ([lon, lat]: Member['at'], { box: [west, south, east, north] }: Division) =>
	lon >= west && lon <= east && lat >= south && lat <= north;
