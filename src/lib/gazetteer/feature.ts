import type { Place, PlaceKind, Position } from './place';

/** A continent, a sea, a river, a range: what no state's list of divisions holds. */
export interface Feature {
	readonly name: string;
	readonly variants: readonly string[];
	readonly kind: PlaceKind;
	/** 1 known the world over, 2 on its continent, 3 in its country, 4 nearby. */
	readonly fame: 1 | 2 | 3 | 4;
	readonly at: Position;
	/** Kilometres from `at` within which nearly all of it lies. */
	readonly radius: number;
	/** ISO 3166-1 alpha-2; empty for what crosses borders. */
	readonly country: string;
	/** Where a river ends. */
	readonly mouth?: Position;
}

/** The population of cities that are known as well. */
const prominenceOf = { 1: 10_000_000, 2: 2_000_000, 3: 300_000, 4: 50_000 } as const;

/** The feature's name as an id: lower-case words with hyphens. */
export const featureId = ({ name }: Feature) =>
	name
		.normalize('NFD')
		.replace(/[\u0300-\u036f'.()]/g, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-');

/** A feature as a place: its point stands for it, its radius says how far it reaches. */
export function toFeaturePlace(feature: Feature, within: readonly string[]): Place {
	const { name, variants, kind, at, radius, country, mouth } = feature;
	return {
		id: featureId(feature),
		kind,
		also: [],
		names: { en: name },
		variants,
		within,
		...(country === '' ? {} : { country }),
		point: at,
		radius,
		...(mouth === undefined ? {} : { mouth }),
		footprint: { type: 'point', at },
		population: 0,
		prominence: prominenceOf[feature.fame],
		source: 'Our own list, after atlases; point and radius approximate.',
		demonyms: [],
		handKept: false
	};
}
