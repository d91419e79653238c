import type { Position } from './place';

/** A settlement of the world index, as GeoNames has it. */
export interface WorldCity {
	readonly geonames: number;
	readonly name: string;
	/** Another name in English or Latin script; empty where there is none. */
	readonly alternative: string;
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
	/** First-level region code within the country. */
	readonly region: string;
	/** GeoNames feature code: `PPLC` a capital, `PPLA` a region's seat. https://www.geonames.org/export/codes.html */
	readonly feature: string;
	readonly at: Position;
	/** Inhabitants; 0 where unknown. */
	readonly population: number;
}

/** A first-level region of the world index; its point is only where a label may stand. */
export interface WorldRegion {
	readonly country: string;
	readonly region: string;
	readonly name: string;
	readonly at: Position;
	readonly population: number;
}

/** The compact index of the world, for places that nobody keeps by hand. */
export interface World {
	readonly cities: readonly WorldCity[];
	readonly regions: readonly WorldRegion[];
}
