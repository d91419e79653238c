import { bboxClip } from '@turf/bbox-clip';
import { polygon } from '@turf/helpers';
import type { BBox, MultiPolygon, Polygon, Position } from 'geojson';

const west: BBox = [-180, -90, 180, 90];
const east: BBox = [180, -90, 540, 90];

/**
 * Cuts polygons that run across ±180° in two, as RFC 7946 §3.1.9 asks, so that a flat map draws no band.
 *
 * @param geometry Rings of `[longitude, latitude]` in degrees; a step of more than 180° in longitude
 * between two points is taken to cross the antimeridian. No ring may enclose a pole.
 * @returns A multipolygon whose longitudes all lie within ±180 and whose rings never jump.
 */
export function cutAtAntimeridian(geometry: Polygon | MultiPolygon): MultiPolygon {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return { type: 'MultiPolygon', coordinates: polygons.flatMap(cutPolygon) };
}

function cutPolygon(rings: Position[][]): Position[][][] {
	if (!rings.some(jumps)) return [rings];
	const unrolled = rings.map(unroll);
	return [
		...piecesWithin(unrolled, west),
		...piecesWithin(unrolled, east).map((piece) => piece.map((ring) => ring.map(backByOneTurn)))
	];
}

function jumps(ring: Position[]): boolean {
	return ring.some((point, index) => {
		const before = ring[index - 1];
		return before !== undefined && Math.abs(longitude(point) - longitude(before)) > 180;
	});
}

/** The ring with longitudes continued past 180° instead of jumping to -180°. */
function unroll(ring: Position[]): Position[] {
	return ring.map((point) =>
		longitude(point) < 0 ? [longitude(point) + 360, point[1] ?? 0] : point
	);
}

function piecesWithin(rings: Position[][], box: BBox): Position[][][] {
	const { geometry } = bboxClip(polygon(rings), box);
	// The casts are right because clipping areas gives areas; the package's type says lines, too.
	const pieces =
		geometry.type === 'Polygon'
			? [geometry.coordinates as Position[][]]
			: (geometry.coordinates as Position[][][]);
	return pieces.filter((piece) => (piece[0]?.length ?? 0) >= 4);
}

function backByOneTurn(point: Position): Position {
	return [longitude(point) - 360, point[1] ?? 0];
}

function longitude(point: Position): number {
	return point[0] ?? 0;
}
