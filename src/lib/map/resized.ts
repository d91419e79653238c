import type { Position } from '../gazetteer/place';
import { inflate, movedInto, overlaps, type Rect, type Size } from './geometry';
import type { Placement } from './layout-item';
import { fitBounds, platePadding, project, type Bounds } from './view';

/** A label as it was laid out, and where its anchor lies on the ground. */
export interface LaidOut {
	readonly placement: Placement;
	readonly at: Position;
	readonly kind: 'mark' | 'context';
}

/** The share of the room along an edge that lies before a target. */
export const shareOf = (at: number, extent: number, full: number): number =>
	full > extent ? Math.min(1, Math.max(0, at / (full - extent))) : 0;

/** Pixels of the plate in which its labels keep clear of its sides; as in Mark.svelte. */
const margin = 5;

/** How near to a side of the plate the middle of a context name may come. */
export const reachOf = ({ width }: Size): number => width / 2 + margin;

/**
 * Returns the rectangle of a label, laid out for a plate of the size `from`, on one of the size `to` that shows the same
 * bounds, in pixels: what the served style sheet makes of it.
 */
export function resizedLabel(
	{ placement, at, kind }: LaidOut,
	bounds: Bounds,
	from: Size,
	to: Size
): Rect {
	const { label, target, anchor, edge } = placement;
	const now = project(fitBounds(bounds, to, platePadding(to)), to, at);
	const [dx, dy] = [now.x - anchor.x, now.y - anchor.y];
	const inside = inflate({ x: 0, y: 0, ...to }, -margin);
	if (kind === 'context') {
		const moved = { ...label, x: label.x + dx, y: label.y + dy };
		return { ...moved, x: movedInto(inside, moved).x };
	}
	const corner = edge
		? {
				x: shareOf(target.x, target.width, from.width) * (to.width - target.width),
				y: shareOf(target.y, target.height, from.height) * (to.height - target.height)
			}
		: movedInto(inside, { ...target, x: target.x + dx, y: target.y + dy });
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
	bounds: Bounds,
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
	const on = (size: Size, label: LaidOut) => resizedLabel(label, bounds, from, size);
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
