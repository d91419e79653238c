import type { LineString, Point } from 'geojson';
import type { Candidate, Form, Role } from '../geoparse/mention';
import type { LayerRelation, LayerTime, LayerVoice } from './voice';
import type { AreaGeometry, Language, PlaceKind, Position, Precision } from '../gazetteer/place';

/** A mention as the layer keeps it: where it stands, and why it was taken for its place. */
export interface LayerMention {
	readonly report: string;
	readonly exact: string;
	/** UTF-16 units in the report's body. */
	readonly start: number;
	readonly end: number;
	readonly form: Form;
	readonly role: Role;
	/** 0 to 1. */
	readonly confidence: number;
	readonly reason: string;
	readonly rejected: readonly Candidate[];
	/** An editor's decision made or changed it. */
	readonly decided?: true;
}

export interface LayerProperties {
	readonly name: string;
	readonly names: { readonly [language in Language]?: string };
	readonly kind: PlaceKind;
	readonly also: readonly PlaceKind[];
	readonly precision: Precision;
	/** Containing places, nearest first. */
	readonly within: readonly { readonly id: string; readonly name: string }[];
	/** URI of the entry in a public gazetteer. */
	readonly gazetteer: string;
	readonly source: string;
	/** ISO 3166-1 alpha-2; absent for what crosses borders. */
	readonly country?: string;
	/** `[longitude, latitude]`: the point itself, or a point in the area or on the line. */
	readonly point: Position;
	/** A line drawn in an area only to show the lie of the land. */
	readonly schematic?: LineString;
	/** In reading order: reports as the story lists them, then by offset. */
	readonly mentions: readonly LayerMention[];
}

export interface LayerFeature {
	readonly type: 'Feature';
	readonly id: string;
	readonly geometry: AreaGeometry | LineString | Point;
	readonly properties: LayerProperties;
}

/** What the decisions of editors amount to in a layer. */
export interface LayerSummary {
	readonly mentions: number;
	readonly resolved: number;
	readonly unresolved: number;
	readonly decisions: number;
	/** Decisions per mention, 0 to 1, rounded to three decimals. */
	readonly decidedShare: number;
	readonly voices: number;
	/** Voices that an editor set or removed. */
	readonly voiceDecisions: number;
}

/** `geodata/layers/<story>.json`: RFC 7946 with foreign members; one Feature a place. */
export interface Layer {
	readonly type: 'FeatureCollection';
	readonly story: string;
	readonly summary: LayerSummary;
	readonly features: readonly LayerFeature[];
	readonly unresolved: readonly LayerMention[];
	/** Who says what, in reading order. */
	readonly voices: readonly LayerVoice[];
	/** Expressions of time, in reading order. */
	readonly when: readonly LayerTime[];
	/** Stated distances and directions between places. */
	readonly relations: readonly LayerRelation[];
}
