import { containsPoint, type Size } from './geometry';
import type { MapPlace } from './map-place';
import { fitBounds, platePadding, project, type Bounds, type Camera } from './view';

/** Is any anchor of the place on the plate? */
export function isInView({ anchors }: MapPlace, camera: Camera, size: Size): boolean {
	const plate = { x: 0, y: 0, ...size };
	return anchors.some((anchor) => containsPoint(plate, project(camera, size, anchor)));
}

/** Ids of the places that a plate of `size` shows when it is fitted to `bounds`. */
export function placesInView(places: readonly MapPlace[], bounds: Bounds, size: Size): string[] {
	const camera = fitBounds(bounds, size, platePadding(size));
	return places.filter((place) => isInView(place, camera, size)).map(({ id }) => id);
}
