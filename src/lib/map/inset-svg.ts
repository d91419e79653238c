import { geoOrthographic, geoPath, type GeoContext } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { merge, transform } from 'topojson-client';
import type {
	GeometryCollection,
	MultiPolygon as TopoMultiPolygon,
	Polygon
} from 'topojson-specification';
import type { Boundaries, Shapes } from './boundaries';
import { pathData } from './path-data';
import { simplifyLine } from './simplify-line';
import { centerOf, type Bounds } from './view';

type Pair = [x: number, y: number];

/** Side of the drawing in units; a globe of this diameter fills it. */
export const globeSize = 200;
/** How far a coast may stray, in degrees; smaller islands are left out, also in degrees. */
const tolerance = 0.9;
const smallest = 1.6;

function coarse(topology: Shapes): Shapes {
	const absolute = transform(topology.transform ?? null);
	const arcs = topology.arcs.map((arc) =>
		simplifyLine(
			arc.map((point, at) => absolute([...point], at > 0) as Pair),
			tolerance
		)
	);
	return { type: topology.type, objects: topology.objects, arcs };
}

function isLarge(ring: readonly number[][]): boolean {
	const extent = (axis: 0 | 1) => {
		const values = ring.map((point) => point[axis] ?? 0);
		return Math.max(...values) - Math.min(...values);
	};
	return extent(0) + extent(1) > smallest * 2 && ring.length > 3;
}

function land({ countries }: Boundaries): MultiPolygon {
	const topology = coarse(countries);
	const all = topology.objects['countries'] as GeometryCollection & {
		geometries: (Polygon | TopoMultiPolygon)[];
	};
	const merged = merge(topology, all.geometries);
	return {
		...merged,
		coordinates: merged.coordinates
			.map((rings) => rings.filter(isLarge))
			.filter((rings) => rings[0])
	};
}

/** Collects what d3-geo draws, as lines. */
class Lines implements GeoContext {
	readonly rings: Pair[][] = [];
	beginPath() {}
	arc() {}
	moveTo(x: number, y: number) {
		this.rings.push([[x, y]]);
	}
	lineTo(x: number, y: number) {
		this.rings.at(-1)?.push([x, y]);
	}
	closePath() {
		const ring = this.rings.at(-1);
		if (ring?.[0]) ring.push(ring[0]);
	}
}

/**
 * Returns a small globe turned to the middle of `bounds`, as SVG in the colours of the theme, for the prop `insetSvg` of
 * Plate.svelte, which draws onto it what the plate shows.
 */
export function insetSvg(boundaries: Boundaries, bounds: Bounds): string {
	const [longitude, latitude] = centerOf(bounds);
	const radius = globeSize / 2;
	const projection = geoOrthographic()
		.rotate([-longitude, -latitude])
		.scale(radius - 1)
		.translate([radius, radius])
		.precision(0.8);
	const lines = new Lines();
	geoPath(projection, lines)(land(boundaries));
	return `<svg class="globe" viewBox="0 0 ${globeSize} ${globeSize}" aria-hidden="true" focusable="false"><circle class="sea" cx="${radius}" cy="${radius}" r="${radius - 1}"/><path class="land" d="${pathData(lines.rings, true)}"/><circle class="rim" cx="${radius}" cy="${radius}" r="${radius - 1}"/></svg>`;
}
