import type { Position } from '../gazetteer/place';
import { fromWorld, nearestCopy, toWorld, worldBounds, type Bounds } from './view';

/** Units across the bounds of a frame: about two to a pixel on a desktop's plate. */
const unitsAcross = 1600;

/**
 * The coordinates of a locator drawing: Web Mercator, in units counted from the middle of the bounds that it is drawn
 * for, x to the right and y down.
 */
export interface Frame {
	readonly center: Position;
	/** Length of a unit as a share of the world's width. */
	readonly unit: number;
	/** Size of the bounds in units. */
	readonly width: number;
	readonly height: number;
}

export function frameOf(bounds: Bounds): Frame {
	const { x, y, width, height } = worldBounds(bounds);
	const unit = Math.max(width, height) / unitsAcross;
	const center = fromWorld([x + width / 2, y + height / 2]);
	return { center, unit, width: width / unit, height: height / unit };
}

/**
 * Returns where `position` lies in the frame, in units. The world is not wrapped, so that no shape is torn: what lies
 * across the antimeridian is a whole world, `1 / unit`, away.
 */
export function toFrame(
	{ center, unit }: Pick<Frame, 'center' | 'unit'>,
	position: Position
): [x: number, y: number] {
	const [middleX, middleY] = toWorld(center);
	const [x, y] = toWorld(position);
	return [(x - middleX) / unit, (y - middleY) / unit];
}

/** As `toFrame`, for a point, which nothing tears: it lies on the copy of the world nearest to the frame's middle. */
export function pointToFrame(
	frame: Pick<Frame, 'center' | 'unit'>,
	position: Position
): [x: number, y: number] {
	const [x, y] = toFrame(frame, position);
	return [nearestCopy(x * frame.unit, 0) / frame.unit, y];
}

/** Inverse of `toFrame`. */
export function fromFrame(
	{ center, unit }: Pick<Frame, 'center' | 'unit'>,
	[x, y]: readonly [number, number]
): Position {
	const [middleX, middleY] = toWorld(center);
	return fromWorld([middleX + x * unit, middleY + y * unit]);
}
