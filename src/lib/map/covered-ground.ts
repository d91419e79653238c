import { boundsOf, containsPoint, distance, crosses, type Point, type Rect } from './geometry';
import type { ShapeLine } from './layout-item';

/** Pixels between two samples of a line, and of the inside of an area. */
const alongStep = 4;
const insideStep = 7;

/** A spot that a label would rather not cover. */
export interface Sample extends Point {
	/** The place it belongs to. */
	readonly id: string;
	/** Inside an area, where its own label may stand. */
	readonly inside: boolean;
}

function onLine({ id, points }: ShapeLine<Point>, bounds: Rect): Sample[] {
	const samples: Sample[] = [];
	for (let index = 1; index < points.length; index += 1) {
		const [from, to] = [points[index - 1]!, points[index]!];
		if (!crosses({ from, to }, bounds)) continue;
		const count = Math.min(400, Math.ceil(distance(from, to) / alongStep));
		for (let part = 0; part < count; part += 1) {
			const share = part / count;
			const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
			samples.push({ id, x, y, inside: false });
		}
	}
	return samples;
}

/** Where a horizontal line at `y` crosses the ring, from left to right. */
function crossings(ring: readonly Point[], y: number): number[] {
	return ring
		.slice(1)
		.flatMap((to, at) => {
			const from = ring[at]!;
			if (from.y > y === to.y > y) return [];
			return [from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)];
		})
		.sort((a, b) => a - b);
}

function insideRing({ id, points }: ShapeLine<Point>, bounds: Rect): Sample[] {
	const [first, last] = [points[0], points.at(-1)];
	const extent = boundsOf(points);
	if (!first || !last || !extent || distance(first, last) > 0.5) return [];
	const samples: Sample[] = [];
	const bottom = Math.min(extent.y + extent.height, bounds.y + bounds.height);
	for (let y = Math.max(extent.y, bounds.y); y < bottom; y += insideStep) {
		const at = crossings(points, y);
		for (let pair = 0; pair + 1 < at.length; pair += 2) {
			const end = Math.min(at[pair + 1]!, bounds.x + bounds.width);
			for (let x = Math.max(at[pair]!, bounds.x); x < end; x += insideStep) {
				samples.push({ id, x, y, inside: true });
			}
		}
	}
	return samples;
}

/** Spots of the story's shapes within `bounds`, in pixels. */
export function coveredGround(lines: readonly ShapeLine<Point>[], bounds: Rect): Sample[] {
	return lines
		.flatMap((line) => [...onLine(line, bounds), ...insideRing(line, bounds)])
		.filter((sample) => containsPoint(bounds, sample));
}
