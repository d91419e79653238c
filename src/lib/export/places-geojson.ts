import type { Feature, FeatureCollection } from 'geojson';
import type { Story, StoryPlace } from '../story/story';

/**
 * A story's places as RFC 7946 GeoJSON: one Feature a place, with counts and ids to find its passages by.
 * https://www.rfc-editor.org/rfc/rfc7946
 */
export function placesGeojson({
	places,
	file,
}: Story): FeatureCollection & { asReportedOn: string } {
	return {
		type: 'FeatureCollection',
		asReportedOn: file.asReportedOn,
		features: places.map(toFeature),
	};
}

function toFeature({ id, feature, passages, reports, actsOnly, note }: StoryPlace): Feature {
	const { mentions, ...properties } = feature.properties;
	return {
		type: 'Feature',
		id,
		geometry: feature.geometry,
		properties: { id, ...properties, mentions: mentions.length, passages, reports, actsOnly, note },
	};
}
