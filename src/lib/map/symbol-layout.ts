import { containsRect, distance, inflate, overlaps, rectAround } from './geometry';
import type { Point, Rect } from './geometry';
import type { LayoutItem } from './layout-item';

/** Pixels between the rims of two marks. */
const gap = 3;
const directions = 16;
const radii = [14, 18, 22, 28, 36, 46, 58, 72];

export interface PlacedSymbol {
	readonly id: string;
	/** Where the place is. */
	readonly truth: Point;
	/** Where its mark stands. */
	readonly at: Point;
	readonly box: Rect;
}

/** The square that a mark takes up, with half the gap to its neighbours. */
const boxOf = (at: Point, diameter: number) =>
	inflate(rectAround(at, { width: diameter, height: diameter }), gap / 2);

function aside(truth: Point, away: number): Point[] {
	const turn = (2 * Math.PI) / directions;
	// Nearest ring first; on a ring, the direction away from the crowd first, then alternately left and right of it.
	const steps = [...Array(directions).keys()].map((i) => (i % 2 ? -1 : 1) * Math.ceil(i / 2));
	return radii.flatMap((radius) =>
		steps.map((step) => ({
			x: truth.x + radius * Math.cos(away + step * turn),
			y: truth.y + radius * Math.sin(away + step * turn)
		}))
	);
}

function awayFrom(crowd: readonly PlacedSymbol[], truth: Point): number {
	const nearest = [...crowd].sort((a, b) => distance(a.at, truth) - distance(b.at, truth))[0];
	if (!nearest || distance(nearest.at, truth) < 0.01) return -Math.PI / 4;
	return Math.atan2(truth.y - nearest.at.y, truth.x - nearest.at.x);
}

/**
 * Returns where the mark of every item with an anchor in `truths` stands: at the true place where that is free, else as
 * near to it as a free spot can be found. Marks of earlier items stand where they belong before later ones.
 */
export function layOutSymbols(
	items: readonly LayoutItem[],
	truths: ReadonlyMap<string, Point>,
	plate: Rect,
	obstacles: readonly Rect[]
): ReadonlyMap<string, PlacedSymbol> {
	const placed: PlacedSymbol[] = [];
	const late: LayoutItem[] = [];
	const free = (box: Rect) =>
		containsRect(plate, box) &&
		!obstacles.some((obstacle) => overlaps(obstacle, box)) &&
		!placed.some((other) => overlaps(other.box, box));
	const place = ({ id, symbol }: LayoutItem, truth: Point, at: Point) =>
		placed.push({ id, truth, at, box: boxOf(at, symbol) });

	for (const item of items) {
		const truth = truths.get(item.id);
		if (!truth || item.symbol === 0) continue;
		if (free(boxOf(truth, item.symbol))) place(item, truth, truth);
		else late.push(item);
	}
	for (const item of late) {
		const truth = truths.get(item.id)!;
		const spots = aside(truth, awayFrom(placed, truth));
		place(item, truth, spots.find((spot) => free(boxOf(spot, item.symbol))) ?? truth);
	}
	return new Map(placed.map((symbol) => [symbol.id, symbol]));
}
