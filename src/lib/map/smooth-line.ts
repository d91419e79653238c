import type { LineString } from 'geojson';

type Points = readonly (readonly number[])[];

const rounds = 3;

const towards = (from: readonly number[], to: readonly number[], share: number) =>
	[0, 1].map((axis) => from[axis]! + (to[axis]! - from[axis]!) * share);

/** Cuts every corner at a quarter of the way to its neighbours; the ends stay. */
function cutCorners(points: Points): Points {
	const inner = points.slice(1).flatMap((to, at) => {
		const from = points[at]!;
		return [towards(from, to, 0.25), towards(from, to, 0.75)];
	});
	return [...points.slice(0, 1), ...inner, ...points.slice(-1)];
}

/**
 * Returns the line with its corners rounded: a schematic line should not look as if its corners were surveyed.
 * Chaikin 1974.
 */
export function smoothLine({ coordinates }: LineString): LineString {
	let points: Points = coordinates;
	for (let round = 0; round < rounds && points.length > 2; round += 1) points = cutCorners(points);
	return { type: 'LineString', coordinates: points.map((point) => [...point]) };
}
