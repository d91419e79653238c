import { centreOf } from './geometry';
import type { Point, Rect, Size } from './geometry';
import type { Candidate, LayoutItem, Pinned } from './layout-item';

const margin = 6;
const step = 8;
/** Rows of edge marks, counted from the edge inwards, in pixels. */
const innerRows = [48, 96];

/** Direction from the middle of the plate, in degrees clockwise from east. */
export const bearingTo = (point: Point, { width, height }: Size): number =>
	(Math.atan2(point.y - height / 2, point.x - width / 2) * 180) / Math.PI;

/** Where the line from the middle of the plate to `point` leaves it. */
export function exitTowards(point: Point, { width, height }: Size): Point {
	const [dx, dy] = [point.x - width / 2, point.y - height / 2];
	const share = Math.min(
		width / 2 / Math.max(Math.abs(dx), 1e-6),
		height / 2 / Math.max(Math.abs(dy), 1e-6)
	);
	return { x: width / 2 + dx * share, y: height / 2 + dy * share };
}

interface Slot {
	readonly label: Rect;
	readonly pinned: Pinned;
	/** The middle of the side of the slot that touches the edge. */
	readonly contact: Point;
	readonly row: number;
}

function* along(length: number, extent: number): Generator<number> {
	const last = length - extent - margin;
	for (let at = margin; at < last; at += step) yield at;
	if (last >= margin) yield last;
}

function slots({ width, height }: Size, form: Size, rows: readonly number[]): Slot[] {
	const found: Slot[] = [];
	for (const row of rows) {
		const left = margin + row * 1.6;
		const right = width - margin - form.width - row * 1.6;
		const [top, bottom] = [margin + row, height - margin - form.height - row];
		for (const y of along(height, form.height)) {
			const middle = y + form.height / 2;
			const put = (x: number, pinned: Pinned, edge: number) =>
				found.push({
					label: { x, y, width: form.width, height: form.height },
					pinned,
					contact: { x: edge, y: middle },
					row
				});
			put(left, 'start', 0);
			put(right, 'end', width);
		}
		for (const x of along(width, form.width)) {
			const middle = x + form.width / 2;
			const put = (y: number, edge: number) =>
				found.push({
					label: { x, y, width: form.width, height: form.height },
					pinned: 'middle',
					contact: { x: middle, y: edge },
					row
				});
			put(top, 0);
			put(bottom, height);
		}
	}
	return found;
}

/** True on the half of the rim that faces `exit`: an arrow west must not stand in the east. */
function faces(contact: Point, exit: Point, { width, height }: Size): boolean {
	const [x, y] = [width / 2, height / 2];
	return (contact.x - x) * (exit.x - x) + (contact.y - y) * (exit.y - y) > 0;
}

function standing(item: LayoutItem, nearest: number, size: Size, rows: readonly number[]) {
	const exit = exitTowards(item.anchors[nearest]!, size);
	return item.edgeForms.flatMap((form, formIndex) =>
		slots(size, form, rows)
			.filter(({ contact }) => faces(contact, exit, size))
			.map(({ label, pinned, contact, row }) => {
				const away = Math.hypot(contact.x - exit.x, contact.y - exit.y);
				const cost = away / 24 + formIndex * 2 + row / 12;
				return { form: formIndex, label, pinned, anchorIndex: nearest, leader: null, cost };
			})
	);
}

/**
 * Returns ways to set an item that lies beyond the plate on its inner edge, best where the line to it leaves the plate.
 */
export const onEdge = (item: LayoutItem, nearest: number, size: Size): Candidate[] =>
	standing(item, nearest, size, [0]);

/** Returns ways to set it in further rows, for a crowded plate. */
export const offEdge = (item: LayoutItem, nearest: number, size: Size): Candidate[] =>
	standing(item, nearest, size, innerRows);

/** Plate widths beyond which the parts of a place all lie in the direction of its best anchor. */
const far = 2;

/** Index of the anchor nearest to the middle of the plate; of the best one where all are far away. */
export function nearestAnchor(anchors: readonly Point[], size: Size): number {
	const middle = centreOf({ x: 0, y: 0, ...size });
	const distances = anchors.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y));
	const least = Math.min(...distances);
	return least > far * Math.max(size.width, size.height) ? 0 : distances.indexOf(least);
}
