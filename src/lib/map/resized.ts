import { inflate, overlaps, type Point, type Rect, type Size } from './geometry';
import type { Placement } from './layout-item';
import type { Frame } from './frame';
import { platePadding } from './view';

/** A label as it was laid out, and where its anchor lies in the frame, in units. */
export interface LaidOut {
	readonly placement: Placement;
	readonly unit: readonly [number, number];
	readonly kind: 'mark' | 'context';
}

const within = (least: number, value: number, most: number) =>
	Math.max(least, Math.min(value, most));

/** The share of the room along an edge that lies before a target. */
export const shareOf = (at: number, extent: number, full: number): number =>
	full > extent ? within(0, at / (full - extent), 1) : 0;

/** Pixels of the plate in which its labels keep clear of its sides. */
const margin = 5;

/** How near to a side of the plate the middle of a context name may come. */
export const reachOf = ({ width }: Size): number => width / 2 + margin;

/** Where an anchor lies on a plate of `size` that shows the whole frame. */
function anchorOn(size: Size, [u, v]: readonly [number, number], frame: Frame): Point {
	const room = 2 * platePadding(size);
	const scale = Math.min((size.width - room) / frame.width, (size.height - room) / frame.height);
	return { x: size.width / 2 + u * scale, y: size.height / 2 + v * scale };
}

/**
 * Returns the rectangle of a label, laid out for a plate of the size `from`, on one of the size `to`, in pixels: what
 * the served style sheet makes of it.
 */
export function resizedLabel(
	{ placement, unit, kind }: LaidOut,
	frame: Frame,
	from: Size,
	to: Size
): Rect {
	const { label, target, anchor, edge } = placement;
	const at = anchorOn(to, unit, frame);
	if (kind === 'context') {
		const half = label.width / 2;
		const least = reachOf(label);
		const middle = within(least, at.x + label.x + half - anchor.x, to.width - least);
		return { ...label, x: middle - half, y: at.y + label.y - anchor.y };
	}
	const corner: Point = edge
		? {
				x: shareOf(target.x, target.width, from.width) * (to.width - target.width),
				y: shareOf(target.y, target.height, from.height) * (to.height - target.height)
			}
		: {
				x: within(margin, at.x + target.x - anchor.x, to.width - margin - target.width),
				y: within(margin, at.y + target.y - anchor.y, to.height - margin - target.height)
			};
	return { ...label, x: corner.x + label.x - target.x, y: corner.y + label.y - target.y };
}

/** Pixels that a name for orientation leaves around what it must not touch. */
const clearance = 3;

/**
 * Returns the labels without the context that a mark's label, or what else lies on the plate, would cover on a plate
 * between the sizes `from`, for which they were laid out, and `upTo`: those keep to the edges, whatever lies beneath.
 */
export function clearOfOthers(
	labels: readonly LaidOut[],
	frame: Frame,
	{ from, upTo }: { readonly from: Size; readonly upTo: Size },
	obstaclesOn: (size: Size) => readonly Rect[]
): LaidOut[] {
	const shares = [0, 0.25, 0.5, 0.75, 1];
	const sizes = shares.flatMap((x) =>
		shares.map((y) => ({
			width: from.width + x * (upTo.width - from.width),
			height: from.height + y * (upTo.height - from.height)
		}))
	);
	const on = (size: Size, label: LaidOut) => resizedLabel(label, frame, from, size);
	const marks = labels.filter(({ kind }) => kind === 'mark');
	const taken = sizes.map((size) => ({
		size,
		rects: [...obstaclesOn(size), ...marks.map((mark) => on(size, mark))]
	}));
	const isCovered = (label: LaidOut) =>
		taken.some(({ size, rects }) => {
			const name = inflate(on(size, label), clearance);
			return rects.some((rect) => overlaps(rect, name));
		});
	return labels.filter((label) => label.kind === 'mark' || !isCovered(label));
}
