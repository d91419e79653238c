import type { MultiPolygon, Polygon, Position } from 'geojson';

const kilometresPerDegree = 111.195;
/** Spacing of the points at which the distance is measured, in kilometres. */
const spacing = 0.5;

type Flat = readonly [x: number, y: number];

/**
 * The largest distance from one outline to the other, either way, in kilometres (the Hausdorff distance),
 * with the `[longitude, latitude]` where it is found. Flat-earth arithmetic: good for shapes a few hundred
 * kilometres from one another's middle latitude, to about one per cent.
 */
export function boundaryGap(
	one: Polygon | MultiPolygon,
	other: Polygon | MultiPolygon
): { kilometres: number; at: [number, number] } {
	const [there, back] = [farthest(one, other), farthest(other, one)];
	return there.kilometres >= back.kilometres ? there : back;
}

function farthest(
	from: Polygon | MultiPolygon,
	to: Polygon | MultiPolygon
): { kilometres: number; at: [number, number] } {
	let result: { kilometres: number; at: [number, number] } = { kilometres: 0, at: [0, 0] };
	const outline = segments(to);
	for (const point of segments(from).flatMap(([a, b]) => sampled(a, b))) {
		const scale = Math.cos(((point[1] ?? 0) * Math.PI) / 180);
		const kilometres =
			Math.min(
				...outline.map(([a, b]) => distance(flat(point, scale), flat(a, scale), flat(b, scale)))
			) * kilometresPerDegree;
		if (kilometres > result.kilometres) {
			result = { kilometres, at: [point[0] ?? 0, point[1] ?? 0] };
		}
	}
	return result;
}

function segments(shape: Polygon | MultiPolygon): [Position, Position][] {
	const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
	return polygons
		.flat()
		.flatMap((ring) =>
			ring.slice(1).map((point, index): [Position, Position] => [ring[index] ?? point, point])
		);
}

function sampled(a: Position, b: Position): Position[] {
	const [ax = 0, ay = 0] = a;
	const [bx = 0, by = 0] = b;
	const steps = Math.max(
		1,
		Math.ceil((Math.hypot(bx - ax, by - ay) * kilometresPerDegree) / spacing)
	);
	return Array.from({ length: steps }, (_, step) => [
		ax + ((bx - ax) * step) / steps,
		ay + ((by - ay) * step) / steps
	]);
}

function flat([x = 0, y = 0]: Position, scale: number): Flat {
	return [x * scale, y];
}

function distance(p: Flat, a: Flat, b: Flat): number {
	const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length;
	const t = Math.max(0, Math.min(1, along));
	return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy);
}
