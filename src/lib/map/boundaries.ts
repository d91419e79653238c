import { feature, merge, mesh } from 'topojson-client';
import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type {
	GeometryCollection,
	GeometryObject,
	MultiPolygon as TopoMultiPolygon,
	Objects,
	Polygon as TopoPolygon,
	Topology
} from 'topojson-specification';

export type Shapes = Topology<Objects>;
type Areas = GeometryCollection & { geometries: (TopoPolygon | TopoMultiPolygon)[] };

/** `/map/boundaries.json`: `countries` with objects `countries` and `disputed`; `provinces` with `provinces` and `outline`. */
export interface Boundaries {
	readonly countries: Shapes;
	readonly provinces: Shapes;
}

/** The ground of the plate, in whatever coordinates the topologies have. */
export interface Ground {
	/** All countries as one. */
	readonly lands: MultiPolygon;
	/** The country that the provinces belong to. */
	readonly home: Polygon | MultiPolygon;
	readonly borders: MultiLineString;
	readonly coasts: MultiLineString;
	readonly homeBorder: MultiLineString;
	readonly provinces: MultiLineString;
	readonly disputed: MultiLineString;
}

const noLines: MultiLineString = { type: 'MultiLineString', coordinates: [] };

function required(topology: Shapes, name: string): GeometryObject {
	const object = topology.objects[name];
	if (!object) throw new Error(`The boundaries have no object "${name}"; derive them again.`);
	return object;
}

function homeOf(provinces: Shapes): Polygon | MultiPolygon {
	const collection = feature(provinces, required(provinces, 'outline'));
	const found = collection.type === 'FeatureCollection' ? collection.features[0] : collection;
	return found?.geometry as Polygon | MultiPolygon;
}

/** Reads the ground out of the topologies; the home country's border comes from its provinces, so that both fit. */
export function groundOf({ countries, provinces }: Boundaries): Ground {
	const all = required(countries, 'countries') as Areas;
	const parts = required(provinces, 'provinces');
	const outline = required(provinces, 'outline');
	const homeId = 'id' in outline ? outline.id : undefined;
	const isHome = ({ id }: GeometryObject) => id === homeId;
	const { disputed } = countries.objects;
	return {
		lands: merge(countries, all.geometries),
		home: homeOf(provinces),
		borders: mesh(countries, all, (a, b) => a !== b && !isHome(a) && !isHome(b)),
		coasts: mesh(countries, all, (a, b) => a === b && !isHome(a)),
		homeBorder: mesh(provinces, parts, (a, b) => a === b),
		provinces: mesh(provinces, parts, (a, b) => a !== b),
		disputed: disputed ? mesh(countries, disputed) : noLines
	};
}
