import turfBbox from '@turf/bbox';
import type { StoryPlace } from '../story/story';
import { placeView } from '../story/view';
import { centerOf, type Bounds } from '../map/view';

/** Share of the story's region that the picture of a place in it shows at least, and what it shows around an area. */
const least = 0.62;
const around = 0.18;

/** What the picture of a place shows: the place in the middle, and enough around it to see where it lies. */
export function pictureView(place: StoryPlace, home: Bounds): Bounds {
	const view = placeView(place, home);
	if (view.join() !== home.join()) return view;
	const { geometry } = place.feature;
	const [west, south, east, north] = turfBbox(geometry) as unknown as Bounds;
	const [x, y] = [(east - west) * around, (north - south) * around];
	const own: Bounds = [west - x, south - y, east + x, north + y];
	return widenedTo(own, [(home[2] - home[0]) * least, (home[3] - home[1]) * least]);
}

/** Bounds of at least that many degrees, around the same middle as drawn. */
function widenedTo(bounds: Bounds, [width, height]: readonly [number, number]): Bounds {
	const [longitude, latitude] = centerOf(bounds);
	const x = Math.max(width, bounds[2] - bounds[0]) / 2;
	const y = Math.max(height, bounds[3] - bounds[1]) / 2;
	return [longitude - x, latitude - y, longitude + x, latitude + y];
}
