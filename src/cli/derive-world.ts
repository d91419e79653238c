import area from '@turf/area';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { polygon } from '@turf/helpers';
import type {
	Feature,
	FeatureCollection,
	MultiLineString,
	MultiPolygon,
	Polygon,
	Position
} from 'geojson';
import { feature, merge, mesh, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Objects, Topology } from 'topojson-specification';
import {
	absorbed,
	disputedBorders,
	leftOut,
	redrawn,
	transferred,
	unnumbered
} from './boundary-table';
import { cutAtAntimeridian } from './cut-at-antimeridian';
import type { Country } from './read-countries';
import type { Crossing } from './find-crossings';
import { readTopology, type NamedShape } from './read-topology';
import { arcIndex, simplifyTopology, type Shapes } from './simplify-topology';

export interface CountryProperties {
	name: string;
	/** ISO 3166-1 alpha-2; null where nobody has given one. */
	iso2: string | null;
}

type Countries = FeatureCollection<MultiPolygon | Polygon, CountryProperties>;

const source = 'world-atlas/countries-10m.json';
/** Shapes keep points whose triangle is larger than this, in km² near Afghanistan. */
const pointThreshold = 3;
/** Islands smaller than this go, unless nothing else would be left of their country; in km² near Afghanistan. */
const islandThreshold = 12;
/** `[west, south, east, north]` in degrees: what a reader may look at closely. */
const closeUp = [44, 22, 84, 46] as const;
/** How many times coarser the shapes are 10° and more outside of the close-up. */
const coarseness = 60;

/**
 * The world's countries and the disputed borders between them, as quantized TopoJSON with the objects
 * `countries` and `disputed`.
 *
 * @param countries The gazetteer's; a shape's id is the id of the country with its ISO number.
 * @returns The topology and the crossings of lines that could not be undone.
 */
export function deriveWorld(countries: readonly Country[]): {
	world: Topology<Objects>;
	crossings: Crossing[];
} {
	const { topology: input, shapes, grid } = readTopology(source, 'countries');
	const whole = withoutSpecks(nameShapes(input, shapes, countries));
	const { features, crossings } = simplifyTopology(whole, shapesOf(whole), {
		weight: ([a, b, c]) =>
			triangleArea(a[0], a[1], b[0], b[1], c[0], c[1]) / coarsenessAt(b[0], b[1]),
		threshold: pointThreshold,
		grid
	});
	const simplified = topology({ countries: features });
	const disputed: MultiLineString = {
		type: 'MultiLineString',
		coordinates: disputedBorders.flatMap(({ between, within }) =>
			commonBorder(simplified, between).flatMap((line) => partsWithin(line, within))
		)
	};
	return {
		world: quantize(topology({ countries: features, disputed: lineFeature(disputed) }), grid),
		crossings
	};
}

function lineFeature(geometry: MultiLineString): Feature<MultiLineString> {
	return { type: 'Feature', properties: {}, geometry };
}

function nameShapes(
	input: Topology<Objects>,
	shapes: readonly NamedShape[],
	countries: readonly Country[]
): Countries {
	const byNumber = new Map(countries.map((country) => [country.numeric, country]));
	const byId = new Map(countries.map((country) => [country.id, country]));
	const parts = new Map<string, NamedShape[]>();
	for (const shape of shapes) {
		const { name = '' } = shape.properties ?? {};
		if (leftOut.has(name)) continue;
		const number = shape.id === undefined ? null : String(shape.id);
		const id =
			absorbed[name] ?? unnumbered[name] ?? (number && (byNumber.get(number)?.id ?? number));
		if (!id) {
			throw new Error(
				`${source} has a shape "${name}" without a number. ` +
					'Say in src/cli/boundary-table.ts which country takes it in, what it is called, or that it is left out.'
			);
		}
		parts.set(id, [...(parts.get(id) ?? []), shape]);
	}
	const features = [...parts].map(([id, members]): Countries['features'][number] => ({
		type: 'Feature',
		id,
		properties: {
			name: byId.get(id)?.names.en ?? members[0]?.properties?.name ?? id,
			iso2: byId.get(id)?.iso2 ?? null
		},
		geometry: cutAtAntimeridian(dissolve(input, members))
	}));
	features.sort((one, other) => (String(one.id) < String(other.id) ? -1 : 1));
	return transfer({ type: 'FeatureCollection', features });
}

/** One geometry for all the shapes. A lone shape stays untouched: merging leaves a ring of Jordan's open. */
function dissolve(input: Topology<Objects>, members: NamedShape[]): Polygon | MultiPolygon {
	const [only, ...others] = members;
	if (!only || others.length > 0) return merge(input, members);
	const ring = redrawn[only.properties?.name ?? ''];
	if (ring) return { type: 'Polygon', coordinates: [ring.map((point) => [...point])] };
	// The cast is right because a NamedShape is a polygon or a multipolygon.
	return (feature(input, only) as Feature<Polygon | MultiPolygon>).geometry;
}

/** Moves the polygon that the table names from one country to the other, dissolving their common border. */
function transfer(countries: Countries): Countries {
	const { from, to, contains } = transferred;
	const [giver, taker] = [from, to].map((id) => countries.features.find((f) => f.id === id));
	const polygons = giver?.geometry.type === 'MultiPolygon' ? giver.geometry.coordinates : [];
	const moved = polygons.filter((rings) => booleanPointInPolygon([...contains.at], polygon(rings)));
	if (
		!giver ||
		taker?.geometry.type !== 'MultiPolygon' ||
		moved.length !== 1 ||
		(moved[0]?.[0]?.length ?? 0) > 2000
	) {
		throw new Error(
			`${source}: ${contains.name} should lie on one polygon of ${from} apart from its mainland. ` +
				'The package draws it differently now: look at it and correct src/cli/boundary-table.ts.'
		);
	}
	giver.geometry = {
		type: 'MultiPolygon',
		coordinates: polygons.filter((p) => !moved.includes(p))
	};
	taker.geometry.coordinates.push(...moved);
	const joined = topology({ countries });
	const shape = shapesOf<CountryProperties>(joined).geometries.find(({ id }) => id === to);
	if (shape) taker.geometry = merge(joined, [shape]);
	return countries;
}

/** The countries without small islands and pools; a ring that borders another country stays. */
function withoutSpecks(countries: Countries): Topology<Objects> {
	const full = topology({ countries });
	const uses = new Map<number, number>();
	for (const shape of shapesOf(full).geometries) {
		for (const ring of ringsOf(shape)) {
			for (const arc of ring.map(arcIndex)) uses.set(arc, (uses.get(arc) ?? 0) + 1);
		}
	}
	const shapes = shapesOf(full).geometries;
	const kept = countries.features.map((country, index) => {
		const references = arcsOf(shapes[index]);
		const coordinates = polygonsOf(country.geometry);
		const largest = Math.max(...coordinates.map(([outer]) => weightedArea(outer)));
		const stays = (ring: Position[], arcs: readonly number[] = []) => {
			const size = weightedArea(ring);
			const shared = arcs.some((arc) => (uses.get(arcIndex(arc)) ?? 0) > 1);
			return size > 0 && (shared || size >= Math.min(islandThreshold, largest));
		};
		const polygons = coordinates
			.map((rings, p) => ({ rings, arcs: references[p] ?? [] }))
			.filter(({ rings, arcs }) => stays(rings[0] ?? [], arcs[0]))
			.map(({ rings, arcs }) => rings.filter((ring, r) => r === 0 || stays(ring, arcs[r])));
		return { ...country, geometry: { type: 'MultiPolygon' as const, coordinates: polygons } };
	});
	return topology({ countries: { ...countries, features: kept } as Countries });
}

function shapesOf<P extends object = CountryProperties>(from: Topology<Objects>): Shapes<P> {
	// The cast is right because every topology here was made from polygons with these properties.
	return from.objects['countries'] as unknown as Shapes<P>;
}

function ringsOf(shape: Shapes<CountryProperties>['geometries'][number]): number[][] {
	return arcsOf(shape).flat();
}

function arcsOf(shape: Shapes<CountryProperties>['geometries'][number] | undefined): number[][][] {
	if (!shape) return [];
	return shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;
}

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
	return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Area in km², divided by the coarseness where the ring lies. */
function weightedArea(ring: Position[] = []): number {
	const [x = 0, y = 0] = ring[0] ?? [];
	return area(polygon([ring])) / 1e6 / coarsenessAt(x, y);
}

/** 1 in the close-up, growing to `coarseness` 10° away from it. */
function coarsenessAt(longitude: number, latitude: number): number {
	const [west, south, east, north] = closeUp;
	const away = Math.max(west - longitude, longitude - east, south - latitude, latitude - north, 0);
	return coarseness ** Math.min(1, away / 10);
}

/** Area of the triangle of three points, in km². */
function triangleArea(
	ax: number,
	ay: number,
	bx: number,
	by: number,
	cx: number,
	cy: number
): number {
	const squareDegrees = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
	return squareDegrees * Math.cos((by * Math.PI) / 180) * 111.195 ** 2;
}

function commonBorder(from: Topology<Objects>, ids: readonly [string, string]): Position[][] {
	const object = shapesOf(from);
	return mesh(
		from,
		object,
		(one, other) => one !== other && [one, other].every(({ id }) => ids.includes(String(id)))
	).coordinates;
}

/** The longest runs of a line's points that lie within a box. */
function partsWithin(
	line: Position[],
	[west, south, east, north]: readonly [number, number, number, number]
): Position[][] {
	const parts: Position[][] = [[]];
	for (const point of line) {
		const [x = 0, y = 0] = point;
		if (x >= west && x <= east && y >= south && y <= north) parts.at(-1)?.push(point);
		else if (parts.at(-1)?.length) parts.push([]);
	}
	return parts.filter((part) => part.length > 1);
}
