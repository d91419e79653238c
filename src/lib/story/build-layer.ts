import type { LineString } from 'geojson';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Footprint, Place, Precision, Waypoint } from '../gazetteer/place';
import type { Shapes } from '../gazetteer/read-shapes';
import type { Mention } from '../geoparse/mention';
import type { Layer, LayerFeature, LayerMention, LayerProperties, LayerSummary } from './layer';

/** The mentions of one report, in reading order. */
export interface ReportMentions {
	readonly report: string;
	readonly mentions: readonly Mention[];
}

/**
 * Makes the layer of a story: one Feature for each place that its reports mention, in the order in which they are first
 * named, with the mentions nested; and the mentions that no place was found for.
 *
 * @throws RangeError where a mention names a place, or a place a boundary, that is not there
 */
export function buildLayer(
	story: string,
	reports: readonly ReportMentions[],
	gazetteer: Gazetteer,
	shapes: Shapes,
): Layer {
	const byPlace = new Map<string, LayerMention[]>();
	const unresolved: LayerMention[] = [];
	for (const { report, mentions } of reports) {
		for (const mention of mentions) {
			const kept = toLayerMention(report, mention);
			if (mention.place === null) unresolved.push(kept);
			else byPlace.set(mention.place, [...(byPlace.get(mention.place) ?? []), kept]);
		}
	}
	const features = [...byPlace].map(([id, mentions]) => toFeature(id, mentions, gazetteer, shapes));
	return { type: 'FeatureCollection', story, summary: summarise(reports), features, unresolved };
}

function summarise(reports: readonly ReportMentions[]): LayerSummary {
	const all = reports.flatMap(({ mentions }) => mentions);
	const decisions = all.filter((mention) => mention.decided).length;
	const resolved = all.filter((mention) => mention.place !== null).length;
	return {
		mentions: all.length,
		resolved,
		unresolved: all.length - resolved,
		decisions,
		decidedShare: all.length === 0 ? 0 : round(decisions / all.length),
	};
}

function toLayerMention(report: string, mention: Mention): LayerMention {
	const { exact, start, end, form, role, confidence, reason, rejected, decided } = mention;
	return {
		report,
		exact,
		start,
		end,
		form,
		role,
		confidence: round(confidence),
		reason,
		rejected: rejected.map((candidate) => ({ ...candidate, score: round(candidate.score) })),
		...(decided ? { decided } : {}),
	};
}

function toFeature(
	id: string,
	mentions: readonly LayerMention[],
	gazetteer: Gazetteer,
	shapes: Shapes,
): LayerFeature {
	const place = gazetteer.get(id);
	if (!place) throw new RangeError(`There is no place “${id}” in the gazetteer.`);
	const geometry = geometryOf(place, shapes);
	return { type: 'Feature', id, geometry, properties: propertiesOf(place, mentions, gazetteer) };
}

function geometryOf(place: Place, shapes: Shapes): LayerFeature['geometry'] {
	const { footprint } = place;
	if (footprint.type === 'point') return { type: 'Point', coordinates: [...footprint.at] };
	if (footprint.type === 'line') return lineThrough(footprint.through);
	if (footprint.type === 'polygon') {
		return { type: 'Polygon', coordinates: [footprint.ring.map(([lon, lat]) => [lon, lat])] };
	}
	const shape = shapes.get(footprint.boundary);
	if (shape) return shape.geometry;
	throw new RangeError(
		`The place “${place.id}” has the boundary “${footprint.boundary}”, which is not in geodata/boundaries.`,
	);
}

const lineThrough = (waypoints: readonly Waypoint[]): LineString => ({
	type: 'LineString',
	coordinates: waypoints.map(({ at: [lon, lat] }) => [lon, lat]),
});

function propertiesOf(
	place: Place,
	mentions: readonly LayerMention[],
	gazetteer: Gazetteer,
): LayerProperties {
	const { names, kind, also, source, country, point, footprint } = place;
	return {
		name: names.en,
		names,
		kind,
		also,
		precision: precisionOf(footprint),
		within: place.within.map((id) => ({ id, name: gazetteer.get(id)?.names.en ?? id })),
		gazetteer: gazetteerUri(place),
		source,
		...(country === undefined ? {} : { country }),
		point,
		...(footprint.type === 'area' && footprint.line
			? { schematic: lineThrough(footprint.line) }
			: {}),
		mentions,
	};
}

/** A drawn polygon or line only shows the lie of the land; a boundary is an area; a point is exact. */
function precisionOf(footprint: Footprint): Precision {
	if (footprint.type === 'point') return 'exact';
	return footprint.type === 'area' ? 'area' : 'schematic';
}

function gazetteerUri({ id, geonames, wikidata }: Place): string {
	if (geonames !== undefined) return `https://sws.geonames.org/${geonames}/`;
	if (wikidata !== undefined) return `http://www.wikidata.org/entity/${wikidata}`;
	return `urn:whereabouts:place:${id}`;
}

const round = (share: number) => Math.round(share * 1000) / 1000;
