import type { LineString } from 'geojson';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { AreaGeometry, Place, PlaceKind, Precision, Waypoint } from '../gazetteer/place';
import type { Shapes } from '../gazetteer/read-shapes';
import type { Mention } from '../geoparse/mention';
import type { LayerRelation, LayerTime, LayerVoice } from './voice';
import { roundCoordinates } from './round-geometry';
import type { Layer, LayerFeature, LayerMention, LayerProperties, LayerSummary } from './layer';

/** What was found in one report, in reading order. */
export interface ReportFindings {
	readonly report: string;
	readonly mentions: readonly Mention[];
	/** How many of an editor's decisions were applied; those that removed a mention left no other trace. */
	readonly decisions: number;
	readonly voices: readonly LayerVoice[];
	readonly voiceDecisions: number;
	readonly when: readonly LayerTime[];
	readonly relations: readonly LayerRelation[];
}

/**
 * Makes the layer of a story: one Feature for each place that its reports mention, in the order in which they are first
 * named, with the mentions nested; and the mentions that no place was found for.
 *
 * @throws RangeError where a mention names a place, or a place a boundary, that is not there
 */
export function buildLayer(
	story: string,
	reports: readonly ReportFindings[],
	gazetteer: Gazetteer,
	shapes: Shapes
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
	return {
		type: 'FeatureCollection',
		story,
		summary: summarise(reports),
		features,
		unresolved,
		voices: reports.flatMap(({ voices }) => voices),
		when: reports.flatMap(({ when }) => when),
		relations: reports.flatMap(({ relations }) => relations)
	};
}

function summarise(reports: readonly ReportFindings[]): LayerSummary {
	const all = reports.flatMap(({ mentions }) => mentions);
	const decisions = sum(reports.map((report) => report.decisions));
	const resolved = all.filter((mention) => mention.place !== null).length;
	return {
		mentions: all.length,
		resolved,
		unresolved: all.length - resolved,
		decisions,
		decidedShare: all.length === 0 ? 0 : round(decisions / all.length),
		voices: sum(reports.map(({ voices }) => voices.length)),
		voiceDecisions: sum(reports.map(({ voiceDecisions }) => voiceDecisions))
	};
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

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
		...(decided ? { decided } : {})
	};
}

function toFeature(
	id: string,
	mentions: readonly LayerMention[],
	gazetteer: Gazetteer,
	shapes: Shapes
): LayerFeature {
	const place = gazetteer.get(id);
	if (!place) throw new RangeError(`There is no place “${id}” in the gazetteer.`);
	const geometry = geometryOf(place, shapes);
	const nameOf = (container: string) =>
		gazetteer.get(container)?.names.en ?? shapes.get(container)?.properties.name ?? container;
	return {
		type: 'Feature',
		id,
		geometry,
		properties: propertiesOf(place, geometry, mentions, nameOf)
	};
}

function geometryOf(place: Place, shapes: Shapes): LayerFeature['geometry'] {
	const { footprint } = place;
	if (footprint.type === 'point') return { type: 'Point', coordinates: [...footprint.at] };
	if (footprint.type === 'line') return lineThrough(footprint.through);
	if (footprint.type === 'polygon') {
		return { type: 'Polygon', coordinates: [footprint.ring.map(([lon, lat]) => [lon, lat])] };
	}
	const shape = shapes.get(footprint.boundary);
	if (shape) return rounded(shape.geometry);
	// A few territories have no outline of their own: a point stands for them, and is called schematic.
	if (place.kind === 'country') return { type: 'Point', coordinates: [...place.point] };
	throw new RangeError(
		`The place “${place.id}” has the boundary “${footprint.boundary}”, which is not in geodata/boundaries.`
	);
}

function rounded(geometry: AreaGeometry): AreaGeometry {
	return geometry.type === 'Polygon'
		? { type: 'Polygon', coordinates: roundCoordinates(geometry.coordinates) }
		: { type: 'MultiPolygon', coordinates: roundCoordinates(geometry.coordinates) };
}

const lineThrough = (waypoints: readonly Waypoint[]): LineString => ({
	type: 'LineString',
	coordinates: waypoints.map(({ at: [lon, lat] }) => [lon, lat])
});

function propertiesOf(
	place: Place,
	geometry: LayerFeature['geometry'],
	mentions: readonly LayerMention[],
	nameOf: (id: string) => string
): LayerProperties {
	const { names, kind, also, source, country, point, footprint } = place;
	return {
		name: names.en,
		names,
		kind,
		also,
		precision: precisionOf(place, geometry.type),
		within: place.within.map((id) => ({ id, name: nameOf(id) })),
		gazetteer: gazetteerUri(place),
		source,
		...(country === undefined ? {} : { country }),
		point,
		...(footprint.type === 'area' && footprint.line
			? { schematic: lineThrough(footprint.line) }
			: {}),
		mentions
	};
}

const arealKinds: readonly PlaceKind[] = [
	'country',
	'province',
	'district',
	'continent',
	'region',
	'sea'
];

/** A boundary is an area, a point is exact; a drawn outline or line, or a point for an area, only shows the lie of the land. */
function precisionOf({ kind, footprint }: Place, drawn: string): Precision {
	if (drawn === 'Point') return arealKinds.includes(kind) ? 'schematic' : 'exact';
	return footprint.type === 'area' ? 'area' : 'schematic';
}

function gazetteerUri({ id, geonames, wikidata }: Place): string {
	if (geonames !== undefined) return `https://sws.geonames.org/${geonames}/`;
	if (wikidata !== undefined) return `http://www.wikidata.org/entity/${wikidata}`;
	return `urn:whereabouts:place:${id}`;
}

const round = (share: number) => Math.round(share * 1000) / 1000;
