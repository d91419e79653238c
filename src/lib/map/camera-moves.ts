import { fromWorld, toWorld, unproject, worldSize, type Camera } from './view';
import type { Point, Size } from './geometry';

export const mostZoom = 11;

const limit = (value: number, least: number, most: number) =>
	Math.min(Math.max(value, least), Math.max(least, most));

/** The least zoom at which the plate shows no more than one world. */
const leastZoom = ({ width, height }: Size) => Math.log2(Math.max(width, height, 1) / 512);

/** Returns the nearest camera that shows neither past the poles nor more than one world. */
export function constrained(camera: Camera, size: Size): Camera {
	const zoom = limit(camera.zoom, leastZoom(size), mostZoom);
	const [x, y] = toWorld(camera.center);
	const half = size.height / 2 / worldSize(zoom);
	return { center: fromWorld([x - Math.floor(x), limit(y, half, 1 - half)]), zoom };
}

/** Returns the camera after the map was dragged by `by` pixels. */
export function dragged(camera: Camera, size: Size, by: Point): Camera {
	const middle = { x: size.width / 2 - by.x, y: size.height / 2 - by.y };
	return constrained({ ...camera, center: unproject(camera, size, middle) }, size);
}

/** Returns the camera zoomed by `by` levels, with what lies under `point` kept there. */
export function zoomedAround(camera: Camera, size: Size, point: Point, by: number): Camera {
	const zoom = limit(camera.zoom + by, leastZoom(size), mostZoom);
	const [x, y] = toWorld(unproject(camera, size, point));
	const scale = worldSize(zoom);
	const center = fromWorld([
		x - (point.x - size.width / 2) / scale,
		y - (point.y - size.height / 2) / scale
	]);
	return constrained({ center, zoom }, size);
}

const easeInOut = (share: number) => (share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2);

/**
 * Returns the camera at `share` (0 to 1) of the way: the width of the view changes exponentially, and the centre with
 * it, so that what both views show stays on its course.
 */
export function between(from: Camera, to: Camera, share: number): Camera {
	const eased = easeInOut(share);
	const [fromX, fromY] = toWorld(from.center);
	const [toX, toY] = toWorld(to.center);
	const zoom = from.zoom + (to.zoom - from.zoom) * eased;
	const [start, end, now] = [from.zoom, to.zoom, zoom].map((level) => 2 ** -level) as [
		number,
		number,
		number
	];
	const travelled = Math.abs(end - start) < start * 1e-3 ? eased : (now - start) / (end - start);
	const acrossX = toX - fromX - Math.round(toX - fromX);
	return {
		center: fromWorld([fromX + acrossX * travelled, fromY + (toY - fromY) * travelled]),
		zoom
	};
}
