import type { Position } from '../gazetteer/place';
import type { Point, Rect, Size } from './geometry';

/** `[west, south, east, north]` in degrees; east may exceed 180 where the antimeridian is crossed. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** What the plate shows: north up, no tilt. */
export interface Camera {
	readonly center: Position;
	/** MapLibre's zoom: the world is 512 · 2^zoom pixels wide. */
	readonly zoom: number;
}

/** A position on the Web Mercator square, both 0 to 1, y down. */
export type World = readonly [x: number, y: number];

const tile = 512;
const degree = Math.PI / 180;
const earthCircumference = 2 * Math.PI * 6_371_008.8;

/** Web Mercator (EPSG:3857) as MapLibre computes it, scaled to a unit square. */
export function toWorld([longitude, latitude]: Position): World {
	const y = Math.log(Math.tan(Math.PI / 4 + (latitude * degree) / 2));
	return [(180 + longitude) / 360, (1 - y / Math.PI) / 2];
}

export function fromWorld([x, y]: World): Position {
	return [x * 360 - 180, (2 * Math.atan(Math.exp((1 - 2 * y) * Math.PI)) - Math.PI / 2) / degree];
}

/** Width of the whole world in pixels. */
export const worldSize = (zoom: number): number => tile * 2 ** zoom;

/** Returns the copy of `x` that is nearest to `centre`, both as shares of the world's width. */
export const nearestCopy = (x: number, centre: number) => x - Math.round(x - centre);

/** Returns where on a plate of `size` the camera sees `position`, on the copy of the world nearest to the centre. */
export function project({ center, zoom }: Camera, size: Size, position: Position): Point {
	const [centreX, centreY] = toWorld(center);
	const [x, y] = toWorld(position);
	const scale = worldSize(zoom);
	return {
		x: size.width / 2 + (nearestCopy(x, centreX) - centreX) * scale,
		y: size.height / 2 + (y - centreY) * scale
	};
}

/** Inverse of `project`; the longitude may lie beyond ±180 on a neighbouring copy of the world. */
export function unproject({ center, zoom }: Camera, size: Size, { x, y }: Point): Position {
	const [centreX, centreY] = toWorld(center);
	const scale = worldSize(zoom);
	return fromWorld([
		centreX + (x - size.width / 2) / scale,
		centreY + (y - size.height / 2) / scale
	]);
}

/** The bounds on the unit square. */
export function worldBounds([west, south, east, north]: Bounds): Rect {
	const [left, top] = toWorld([west, north]);
	const [right, bottom] = toWorld([east, south]);
	return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Returns the camera that shows all of `bounds`, centred, with at least `padding` pixels left on every side. */
export function fitBounds(bounds: Bounds, size: Size, padding: number): Camera {
	const { x, y, width, height } = worldBounds(bounds);
	const scale = Math.min(
		Math.max(1, size.width - 2 * padding) / width,
		Math.max(1, size.height - 2 * padding) / height
	);
	return { center: fromWorld([x + width / 2, y + height / 2]), zoom: Math.log2(scale / tile) };
}

/** Ground length of a pixel at the centre of the view, in metres. */
export const metresPerPixel = ({ center, zoom }: Camera): number =>
	(earthCircumference * Math.cos(center[1] * degree)) / worldSize(zoom);

/** What a plate of `size` shows. */
export function visibleBounds(camera: Camera, size: Size): Bounds {
	const [west, north] = unproject(camera, size, { x: 0, y: 0 });
	const [east, south] = unproject(camera, size, { x: size.width, y: size.height });
	return [west, south, east, north];
}

/** Space left around what is fitted, in pixels; the same as `--padding` in Plate.svelte. */
export const platePadding = ({ width, height }: Size): number =>
	Math.min(40, Math.max(12, 0.03 * Math.min(width, height)));

/** The middle of the bounds, as drawn. */
export function centerOf(bounds: Bounds): Position {
	const { x, y, width, height } = worldBounds(bounds);
	return fromWorld([x + width / 2, y + height / 2]);
}
