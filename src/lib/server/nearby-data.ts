import turfBearing from '@turf/bearing';
import turfDistance from '@turf/distance';
import type { NearbyPlace } from '../reading/place-data';
import type { Story, StoryPlace } from '../story/story';

/** Farther than this, in kilometres, is not nearby. */
const farthest = 500;
const most = 4;

/**
 * The story's places around one of them, nearest first, between the points by which the gazetteer locates them.
 * Countries are too large to be near anything.
 */
export function nearbyPlaces(story: Story, place: StoryPlace): NearbyPlace[] {
	if (isCountry(place)) return [];
	const from = [...place.feature.properties.point];
	return story.places
		.filter((other) => other.id !== place.id && !isCountry(other))
		.map((other) => {
			const { point, precision } = other.feature.properties;
			return {
				id: other.id,
				// A tenth of a kilometre and a degree are more than is shown.
				kilometres: Math.round(turfDistance(from, [...point]) * 10) / 10,
				bearing: Math.round(turfBearing(from, [...point])),
				...(precision === 'exact' ? {} : { middle: true as const })
			};
		})
		.filter(({ kilometres }) => kilometres <= farthest)
		.sort((a, b) => a.kilometres - b.kilometres)
		.slice(0, most);
}

const isCountry = ({ feature }: StoryPlace) => feature.properties.kind === 'country';
