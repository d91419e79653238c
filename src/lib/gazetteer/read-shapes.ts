import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { AreaGeometry } from './place';

/** Properties that every shape in geodata/boundaries carries. */
export interface ShapeProperties {
	readonly name: string;
	readonly names?: { readonly fa?: string; readonly ps?: string };
	/** Of a country; null for a territory without a code of its own. Absent from divisions. */
	readonly iso2?: string | null;
}

export type CountriesTopology = Topology<{
	countries: GeometryCollection<ShapeProperties>;
	/** Boundaries that states dispute. */
	disputed: GeometryObject;
}>;

/** One country's first-level divisions; the outline merged from them carries the country's id. */
export type DivisionsTopology = Topology<{
	provinces: GeometryCollection<ShapeProperties>;
	outline: GeometryObject;
}>;

/** geodata/boundaries, as read from disk. */
export interface Boundaries {
	readonly countries: CountriesTopology;
	readonly divisions: readonly DivisionsTopology[];
}

export type Shape = Feature<AreaGeometry, ShapeProperties>;

/** The areas that footprints name, by id. Rings are closed, `[longitude, latitude]`, exterior first. */
export type Shapes = ReadonlyMap<string, Shape>;

/** Every country and division as a GeoJSON feature. A country with divisions gets the outline merged from them. */
export function readShapes({ countries, divisions }: Boundaries): Shapes {
	const shapes = new Map<string, Shape>();
	addAll(shapes, feature(countries, countries.objects.countries));
	for (const division of divisions) {
		addAll(shapes, feature(division, division.objects.provinces));
		const outline = feature(division, division.objects.outline);
		if (outline.type !== 'Feature' || !isArea(outline)) continue;
		const country = shapes.get(String(outline.id));
		if (country) shapes.set(String(outline.id), { ...country, geometry: outline.geometry });
	}
	return shapes;
}

function addAll(
	shapes: Map<string, Shape>,
	collection: FeatureCollection<Geometry, ShapeProperties>
): void {
	for (const shape of collection.features) {
		if (isArea(shape)) shapes.set(String(shape.id), shape);
	}
}

function isArea<P>(shape: Feature<Geometry, P>): shape is Feature<AreaGeometry, P> {
	return shape.geometry.type === 'Polygon' || shape.geometry.type === 'MultiPolygon';
}
