/** Geometry on the plate: CSS pixels, x to the right, y down, from the plate's top left corner. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Size {
	readonly width: number;
	readonly height: number;
}

export interface Rect extends Point, Size {}

export interface Segment {
	readonly from: Point;
	readonly to: Point;
}

export const rectAround = ({ x, y }: Point, { width, height }: Size): Rect => ({
	x: x - width / 2,
	y: y - height / 2,
	width,
	height
});

export const centreOf = (rect: Rect): Point => ({
	x: rect.x + rect.width / 2,
	y: rect.y + rect.height / 2
});

export const inflate = (rect: Rect, by: number): Rect => ({
	x: rect.x - by,
	y: rect.y - by,
	width: rect.width + 2 * by,
	height: rect.height + 2 * by
});

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** True where the insides meet; rectangles that only touch do not overlap. */
export const overlaps = (a: Rect, b: Rect): boolean =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const containsPoint = (rect: Rect, { x, y }: Point): boolean =>
	x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height;

export const containsRect = (outer: Rect, inner: Rect): boolean =>
	inner.x >= outer.x &&
	inner.y >= outer.y &&
	inner.x + inner.width <= outer.x + outer.width &&
	inner.y + inner.height <= outer.y + outer.height;

/** Area common to both, in square pixels. */
export function sharedArea(a: Rect, b: Rect): number {
	const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
	const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
	return width > 0 && height > 0 ? width * height : 0;
}

const between = (value: number, least: number, most: number) =>
	Math.min(Math.max(value, least), Math.max(least, most));

/** The point of `rect` nearest to `point`. */
export const nearestIn = (rect: Rect, point: Point): Point => ({
	x: between(point.x, rect.x, rect.x + rect.width),
	y: between(point.y, rect.y, rect.y + rect.height)
});

/** Returns `rect` moved by as little as puts it inside `outer`. */
export const movedInto = (outer: Rect, rect: Rect): Rect => ({
	...rect,
	x: between(rect.x, outer.x, outer.x + outer.width - rect.width),
	y: between(rect.y, outer.y, outer.y + outer.height - rect.height)
});

/** The least rectangle around the points. */
export function boundsOf(points: readonly Point[]): Rect | undefined {
	if (points.length === 0) return undefined;
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
	const [x, y] = [Math.min(...xs), Math.min(...ys)];
	return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** True where the segment passes through the rectangle; Liang and Barsky's clipping. */
export function crosses({ from, to }: Segment, rect: Rect): boolean {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	let [enter, leave] = [0, 1];
	const sides = [
		[-dx, from.x - rect.x],
		[dx, rect.x + rect.width - from.x],
		[-dy, from.y - rect.y],
		[dy, rect.y + rect.height - from.y]
	] as const;
	for (const [slope, room] of sides) {
		if (slope === 0 && room <= 0) return false;
		if (slope < 0) enter = Math.max(enter, room / slope);
		if (slope > 0) leave = Math.min(leave, room / slope);
	}
	return enter < leave;
}
