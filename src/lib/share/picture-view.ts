import turfBbox from '@turf/bbox';
import type { StoryPlace } from '../story/story';
import { placeView } from '../story/view';
import { fromWorld, worldBounds, type Bounds } from '../map/view';

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
	return widenedTo([west - x, south - y, east + x, north + y], home);
}

/** Bounds that are drawn with the same middle, and at least as large as a share of the story's region. */
function widenedTo(bounds: Bounds, home: Bounds): Bounds {
	const [own, region] = [worldBounds(bounds), worldBounds(home)];
	const [x, y] = [own.x + own.width / 2, own.y + own.height / 2];
	const width = Math.max(least * region.width, own.width) / 2;
	const height = Math.max(least * region.height, own.height) / 2;
	const [west, north] = fromWorld([x - width, y - height]);
	const [east, south] = fromWorld([x + width, y + height]);
	return [west, south, east, north];
}
