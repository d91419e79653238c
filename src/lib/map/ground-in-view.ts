import type { Position } from '../gazetteer/place';
import { containsPoint, inflate, type Point, type Size } from './geometry';
import type { ShapeLine } from './layout-item';
import type { MapPlace } from './map-place';

/** Steps across the plate, and along each stretch of a line, at which the ground is looked at. */
const steps = 6;
/** Pixels from the rim of the plate within which nothing is looked at. */
const rim = 24;

/**
 * Returns positions on the plate that lie on what is drawn of a place, for a plate that shows a part of it and none of
 * its anchors: the inside of a large area, a stretch of a long valley. Nothing for a place that is marked by a symbol,
 * which stands where it stands.
 *
 * @param shapes rings of areas and runs of lines, `[longitude, latitude]`, of any places
 * @param at where the plate shows a position, in pixels
 * @param from its inverse
 */
export function groundInView(
	place: MapPlace,
	shapes: readonly ShapeLine<Position>[],
	size: Size,
	at: (position: Position) => Point,
	from: (point: Point) => Position
): Position[] {
	if (place.actsOnly || place.shape === 'point') return [];
	const lines = shapes
		.filter(({ id }) => id === place.id)
		.map(({ points }) => points.map((position) => at(position)));
	const view = inflate({ x: 0, y: 0, ...size }, -rim);
	const looked = place.shape === 'area' ? gridOn(size) : lines.flatMap(alongLine);
	return looked
		.filter((point) => containsPoint(view, point))
		.filter((point) => place.shape === 'line' || isInside(lines, point))
		.map(from);
}

function gridOn({ width, height }: Size): Point[] {
	const shares = Array.from({ length: steps }, (_, step) => (step + 0.5) / steps);
	// What lies nearest to the middle is the best place for a name.
	return shares
		.flatMap((across) => shares.map((down) => ({ x: across * width, y: down * height })))
		.sort((a, b) => fromMiddle(a) - fromMiddle(b));
	function fromMiddle({ x, y }: Point): number {
		return Math.hypot(x - width / 2, y - height / 2);
	}
}

function alongLine(line: readonly Point[]): Point[] {
	return line.slice(1).flatMap((end, index) => {
		const start = line[index]!;
		return Array.from({ length: steps }, (_, step) => {
			const share = (step + 0.5) / steps;
			return { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share };
		});
	});
}

/** By the even-odd rule over all rings, so that holes are outside. */
function isInside(rings: readonly (readonly Point[])[], { x, y }: Point): boolean {
	let inside = false;
	for (const ring of rings) {
		for (const [index, a] of ring.entries()) {
			const b = ring[(index + 1) % ring.length]!;
			if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x))
				inside = !inside;
		}
	}
	return inside;
}
