import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Countries = Topology<{ countries: GeometryCollection }>;

/** The outlines in geodata/boundaries/countries.json, by country id. */
export function countryShapes(
	path = 'geodata/boundaries/countries.json'
): Map<string, Feature<Polygon | MultiPolygon>> {
	// The cast is right because npm run derive:boundaries alone writes the file.
	const topology = JSON.parse(readFileSync(path, 'utf8')) as Countries;
	const collection: FeatureCollection = feature(topology, topology.objects.countries);
	return new Map(
		collection.features.map((shape) => [String(shape.id), shape as Feature<Polygon | MultiPolygon>])
	);
}
