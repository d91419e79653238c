import type { Position } from '../gazetteer/place';
import type { Bounds } from '../story/view';

/** What is known of a place's whereabouts: points in it, `[longitude, latitude]`, the best first. */
interface Anchored {
	readonly id: string;
	readonly anchors: readonly Position[];
}

/** Least side of a view that is framed for what is read, in degrees: a region, not a street. */
const leastSide = 5;

/**
 * Where the map should go to show what is being read. It stays where it is while any of the places can be seen, or
 * while there is none to see.
 *
 * @param read the places of the passages being read
 * @param inView ids of the places that the map shows; null before it has said
 * @returns bounds around the places; null where the map should stay
 */
export function frameReading(
	read: readonly Anchored[],
	inView: ReadonlySet<string> | null
): Bounds | null {
	if (inView === null || read.some(({ id }) => inView.has(id))) return null;
	const points = read.flatMap(({ anchors }) => anchors.slice(0, 1));
	if (points.length === 0) return null;
	const [west, east] = widened(points.map(([lon]) => lon));
	const [south, north] = widened(points.map(([, lat]) => lat));
	return [west, south, east, north];
}

function widened(values: readonly number[]): [least: number, most: number] {
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const room = Math.max(leastSide - (most - least), 1) / 2;
	return [least - room, most + room];
}
