import type { Position } from '../gazetteer/place';
import { containsPoint, type Point, type Size } from './geometry';
import type { MapPlace } from './map-place';

export const middleOf = ({ width, height }: Size): Point => ({ x: width / 2, y: height / 2 });

/**
 * Returns the point of the plate, in pixels, that stays where it is when a button or key zooms in: the place that is
 * open; else the midst of the places in view, those of many passages weighing more and countries nothing; else the
 * middle. So zooming in leads to places rather than to empty ground.
 *
 * @param at where the plate shows a position
 */
export function zoomPivot(
	places: readonly MapPlace[],
	selected: string | null,
	size: Size,
	at: (position: Position) => Point
): Point {
	const plate = { x: 0, y: 0, ...size };
	const seen = places.flatMap(({ id, kind, anchors: [anchor], passages }) => {
		const point = anchor && at(anchor);
		if (!point || !containsPoint(plate, point)) return [];
		return { id, point, weight: kind === 'country' ? 0 : passages };
	});
	const open = seen.find(({ id }) => id === selected);
	if (open) return open.point;
	const total = seen.reduce((sum, { weight }) => sum + weight, 0);
	if (total === 0) return middleOf(size);
	const mean = (side: 'x' | 'y') =>
		seen.reduce((sum, { point, weight }) => sum + point[side] * weight, 0) / total;
	return { x: mean('x'), y: mean('y') };
}
