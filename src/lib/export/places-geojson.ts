import type { LayerFeature, LayerProperties } from '../story/layer';
import type { Story, StoryPlace } from '../story/story';

/** What the site tells of a place, beside its footprint. */
export interface PlaceProperties extends Omit<LayerProperties, 'mentions'> {
	/** How many mentions it has. */
	readonly mentions: number;
	/** Ids of its passages and of the reports that name it. */
	readonly passages: readonly string[];
	readonly reports: readonly string[];
	/** No mention is literal: it is only named for those who act in its name. */
	readonly actsOnly: boolean;
	/** Our note. */
	readonly note: string;
}

export interface PlaceFeature {
	readonly type: 'Feature';
	readonly id: string;
	readonly geometry: LayerFeature['geometry'];
	readonly properties: PlaceProperties;
}

export interface PlacesGeojson {
	readonly type: 'FeatureCollection';
	/** The day up to which the reports speak. */
	readonly asReportedOn: string;
	readonly features: PlaceFeature[];
}

/**
 * A story's places as RFC 7946 GeoJSON: one Feature a place, with counts and ids to find its passages by.
 * https://www.rfc-editor.org/rfc/rfc7946
 */
export function placesGeojson({ places, file }: Story): PlacesGeojson {
	const { asReportedOn } = file;
	return { type: 'FeatureCollection', asReportedOn, features: places.map(toFeature) };
}

function toFeature({ id, feature, passages, reports, actsOnly, note }: StoryPlace): PlaceFeature {
	const { geometry, properties } = feature;
	const mentions = properties.mentions.length;
	return {
		type: 'Feature',
		id,
		geometry,
		properties: { ...properties, mentions, passages, reports, actsOnly, note }
	};
}
