import type { Boundaries } from './boundaries';
import type { Footprints } from './footprints';
import { fetched } from './fetched';
import { locatorSvg } from './locator';
import type { MapPlace } from './map-place';
import type { Bounds } from './view';

/**
 * Returns a function that draws the locator for any bounds, for readers without WebGL who move away from what was
 * served.
 */
export async function prepareRedraw(
	boundariesUrl: string,
	footprintsUrl: string,
	places: readonly MapPlace[]
): Promise<(bounds: Bounds) => string> {
	const [boundaries, footprints] = await Promise.all([
		fetched<Boundaries>(boundariesUrl),
		fetched<Footprints>(footprintsUrl)
	]);
	return (bounds) => locatorSvg({ bounds, boundaries, footprints, places });
}
