import type { MultiPolygon, Polygon } from 'geojson';

/** `[longitude, latitude]` in degrees, WGS 84. */
export type Position = readonly [longitude: number, latitude: number];

export const placeKinds = [
	'country',
	'province',
	'district',
	'city',
	'town',
	'village',
	'airport',
	'port',
	'valley',
	'mountain range',
	'mountain',
	'river',
	'lake',
	'sea',
	'island',
	'continent',
	'region'
] as const;

export type PlaceKind = (typeof placeKinds)[number];

/** A settlement, pass or peak that a schematic line runs through. */
export interface Waypoint {
	readonly name: string;
	readonly at: Position;
	readonly geonames?: number;
}

/** What a place covers, as precisely as its source says and no more. */
export type Footprint =
	| { readonly type: 'point'; readonly at: Position }
	/** `boundary` names a shape in geodata/boundaries; `line` is drawn in it, schematically. */
	| { readonly type: 'area'; readonly boundary: string; readonly line?: readonly Waypoint[] }
	/** An outline drawn by hand where no boundary is known: closed, `[longitude, latitude]`, schematic. */
	| { readonly type: 'polygon'; readonly ring: readonly Position[] }
	| { readonly type: 'line'; readonly through: readonly Waypoint[] };

/** How true a footprint is: a point or boundary as surveyed, or a line that only shows the lie of the land. */
export type Precision = 'exact' | 'area' | 'schematic';

export type Language = 'en' | 'fa' | 'ps';

/** An entry of the gazetteer. */
export interface Place {
	/** Slug for hand-kept places and countries (`panjshir`); `geonames-<id>` or `region-<country>-<code>` for the world's. */
	readonly id: string;
	readonly kind: PlaceKind;
	/** Other kinds under which a report may speak of the same ground: Panjshir is province and valley. */
	readonly also: readonly PlaceKind[];
	readonly names: { readonly en: string } & { readonly [language in Language]?: string };
	/** Other names and spellings in Latin script. */
	readonly variants: readonly string[];
	/** Ids of the places that contain this one, nearest first. */
	readonly within: readonly string[];
	/** ISO 3166-1 alpha-2 of the country it lies in; absent for what crosses borders. */
	readonly country?: string;
	/** First-level region code within the country, as GeoNames has it. */
	readonly region?: string;
	/** Where to look from: the point itself, or a point in the area or on the line. */
	readonly point: Position;
	/** Kilometres from `point` within which nearly all of the place lies; absent for what is a point, or not known. */
	readonly radius?: number;
	/** Where a river ends, whose `point` lies on its middle course. */
	readonly mouth?: Position;
	readonly footprint: Footprint;
	/** Inhabitants as GeoNames has them; 0 where unknown. */
	readonly population: number;
	/**
	 * How well known a place without inhabitants is, as the population of cities known as well: 10,000,000 for the Nile.
	 * Absent where `population` tells it. To be weighed, never shown.
	 */
	readonly prominence?: number;
	readonly geonames?: number;
	/** Wikidata item, as in `Q5838`. */
	readonly wikidata?: string;
	/** Where the facts come from, in one sentence. */
	readonly source: string;
	/** Adjectives and nouns made from the name: "Afghan", "Afghans". */
	readonly demonyms: readonly string[];
	/** For a country: the id or name of its capital. */
	readonly capital?: string;
	/** Kept by hand for a story; preferred to a namesake of the world index unless the text says otherwise. */
	readonly handKept: boolean;
}

export type AreaGeometry = Polygon | MultiPolygon;
