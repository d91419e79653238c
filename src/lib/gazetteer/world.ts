import type { Position } from './place';

/** From here on numbers of settlements are ours: GeoNames lists them, but the package that we have leaves its ids out. */
export const ownNumbersFrom = 2_000_000_000;

/** A settlement of the world index, as GeoNames has it. */
export interface WorldCity {
	/** Its GeoNames id, or a number of ours from `ownNumbersFrom` on. */
	readonly geonames: number;
	readonly name: string;
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

/** A first-level region of the world index; its point is the middle of its area. */
export interface WorldRegion {
	readonly country: string;
	readonly region: string;
	readonly name: string;
	readonly at: Position;
	/** Kilometres from `at` within which nearly all of it lies. */
	readonly radius: number;
	readonly population: number;
}

/** A second-level region ("Fayette County"), known by its settlements only. */
export interface WorldCounty extends WorldRegion {
	/** Second-level code within the region. */
	readonly county: string;
}

/** How far a country reaches from the point that stands for it. */
export interface CountryRadius {
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
	/** Kilometres within which most of it lies, far-flung parts aside. */
	readonly radius: number;
}

/** The compact index of the world, for places that nobody keeps by hand. */
export interface World {
	readonly cities: readonly WorldCity[];
	readonly regions: readonly WorldRegion[];
	readonly counties?: readonly WorldCounty[];
	readonly radii?: readonly CountryRadius[];
}
