/** `[x, y]` in whole grid units of a quantized topology. */
export type GridPoint = readonly [x: number, y: number];

export interface Crossing {
	/** Indexes of the two arcs; an arc may cross itself. */
	readonly arcs: readonly [number, number];
	/** Ends of the two segments that cross. */
	readonly ends: readonly [GridPoint, GridPoint, GridPoint, GridPoint];
}

interface Segment {
	readonly arc: number;
	readonly a: GridPoint;
	readonly b: GridPoint;
}

/**
 * Finds where arcs cross or touch other than at a common end of two segments, themselves included.
 *
 * @param arcs Lines of grid points; whole numbers, so that the arithmetic is exact.
 * @param cellSize Side of the search cells, in grid units.
 * @returns Each pair of segments that do so, once or, where both run through several cells, more often.
 */
export function findCrossings(arcs: readonly (readonly GridPoint[])[], cellSize = 200): Crossing[] {
	const found: Crossing[] = [];
	for (const cell of segmentsByCell(arcs, cellSize).values()) {
		cell.forEach((one, index) => {
			for (const other of cell.slice(index + 1)) {
				if (!conflict(one, other)) continue;
				found.push({ arcs: [one.arc, other.arc], ends: [one.a, one.b, other.a, other.b] });
			}
		});
	}
	return found;
}

function segmentsByCell(
	arcs: readonly (readonly GridPoint[])[],
	cellSize: number
): Map<string, Segment[]> {
	const cells = new Map<string, Segment[]>();
	arcs.forEach((points, arc) => {
		points.forEach((b, index) => {
			const a = points[index - 1];
			if (!a) return;
			for (const key of cellsUnder(a, b, cellSize)) {
				const cell = cells.get(key);
				if (cell) cell.push({ arc, a, b });
				else cells.set(key, [{ arc, a, b }]);
			}
		});
	});
	return cells;
}

function cellsUnder(a: GridPoint, b: GridPoint, cellSize: number): string[] {
	const keys: string[] = [];
	const [fromX, toX] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])];
	const [fromY, toY] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])];
	for (let x = Math.floor(fromX / cellSize); x <= Math.floor(toX / cellSize); x++) {
		for (let y = Math.floor(fromY / cellSize); y <= Math.floor(toY / cellSize); y++) {
			keys.push(`${x} ${y}`);
		}
	}
	return keys;
}

/** Whether two segments meet anywhere but at a common end, or lie on each other. */
function conflict({ a, b }: Segment, { a: c, b: d }: Segment): boolean {
	const [side1, side2] = [turn(a, b, c), turn(a, b, d)];
	const [side3, side4] = [turn(c, d, a), turn(c, d, b)];
	if (side1 * side2 < 0 && side3 * side4 < 0) return true;
	return (
		(side1 === 0 && strictlyWithin(c, a, b)) ||
		(side2 === 0 && strictlyWithin(d, a, b)) ||
		(side3 === 0 && strictlyWithin(a, c, d)) ||
		(side4 === 0 && strictlyWithin(b, c, d)) ||
		(same(a, c) && same(b, d)) ||
		(same(a, d) && same(b, c))
	);
}

/** Positive where `p` is left of the line from `a` to `b`, negative right of it, 0 on it. */
function turn(a: GridPoint, b: GridPoint, p: GridPoint): number {
	return Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));
}

function strictlyWithin(p: GridPoint, a: GridPoint, b: GridPoint): boolean {
	const along = (p[0] - a[0]) * (b[0] - a[0]) + (p[1] - a[1]) * (b[1] - a[1]);
	return along > 0 && along < (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2;
}

function same(a: GridPoint, b: GridPoint): boolean {
	return a[0] === b[0] && a[1] === b[1];
}
