import { feature } from 'topojson-client';
import { presimplify } from 'topojson-simplify';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type {
	MultiPolygon as TopoMultiPolygon,
	Polygon as TopoPolygon,
	Objects,
	Topology,
	Transform
} from 'topojson-specification';
import { findCrossings, type Crossing, type GridPoint } from './find-crossings';

/** A topology's object that holds areas only. */
export interface Shapes<P extends object> {
	readonly type: 'GeometryCollection';
	readonly geometries: (TopoPolygon<P> | TopoMultiPolygon<P>)[];
}

/** `[longitude, latitude]` in degrees, with the weight that presimplify gave the point. */
type WeightedPoint = [longitude: number, latitude: number, weight?: number];

export interface Simplification {
	/** Weight of the triangle of three neighbouring `[longitude, latitude]` points: its area, in any unit. */
	readonly weight: (triangle: [WeightedPoint, WeightedPoint, WeightedPoint]) => number;
	/** Points that weigh less go, unless their going would break a shape. In the unit of `weight`. */
	readonly threshold: number;
	/** The grid that the result will be rounded to; crossings are looked for on it. */
	readonly grid: Transform;
}

/** Rounds of refinement after which what still crosses is taken to cross in the source. */
const maximumRounds = 14;
/** A ring must keep this part of its area. */
const areaKept = 0.6;
/** Side of the squares within which points are given back where lines cross, in grid units. */
const cellSize = 50;

/**
 * Simplifies arcs after Visvalingam and Whyatt (1993), then gives points back until no ring collapses and
 * no two lines cross: along the whole ring in the one case, around the crossing in the other.
 *
 * @param topology Without quantization; every arc must belong to a ring of `object`.
 * @returns The simplified features, on the grid, and the crossings that would not go.
 */
export function simplifyTopology<P extends object>(
	topology: Topology<Objects>,
	object: Shapes<P>,
	{ weight, threshold, grid }: Simplification
): { features: FeatureCollection<Polygon | MultiPolygon, P>; crossings: Crossing[] } {
	const weighted = presimplify(topology, weight);
	const full = weighted.arcs.map((arc) => toGrid(arc, grid));
	const arcLimits = weighted.arcs.map(() => threshold);
	const cellFactors = new Map<string, number>();
	for (let round = 0; ; round++) {
		const arcs = weighted.arcs.map((arc, index) =>
			toGrid(
				arc.filter(
					(point) =>
						(point[2] ?? 0) >=
						(arcLimits[index] ?? 0) * (cellFactors.get(cellOf(...gridPoint(point, grid))) ?? 1)
				),
				grid
			)
		);
		const crossings = findCrossings(arcs);
		const collapsed = new Set(collapsedArcs(object, full, arcs));
		if (collapsed.size + crossings.length === 0 || round === maximumRounds) {
			const simplified = { ...topology, arcs: arcs.map((arc) => fromGrid(arc, grid)) };
			return { features: featuresOf(simplified, object), crossings };
		}
		for (const index of collapsed) arcLimits[index] = (arcLimits[index] ?? 0) / 3;
		for (const cell of new Set(crossings.flatMap(({ ends }) => cellsAround(ends)))) {
			cellFactors.set(cell, (cellFactors.get(cell) ?? 1) / 3);
		}
	}
}

function cellOf(x: number, y: number): string {
	return `${Math.floor(x / cellSize)} ${Math.floor(y / cellSize)}`;
}

/** All cells of the box around some points. */
function cellsAround(points: readonly GridPoint[]): string[] {
	const xs = points.map(([x]) => Math.floor(x / cellSize));
	const ys = points.map(([, y]) => Math.floor(y / cellSize));
	const cells: string[] = [];
	for (let x = Math.min(...xs); x <= Math.max(...xs); x++) {
		for (let y = Math.min(...ys); y <= Math.max(...ys); y++) {
			cells.push(`${x} ${y}`);
		}
	}
	return cells;
}

function featuresOf<P extends object>(
	topology: Topology<Objects>,
	object: Shapes<P>
): FeatureCollection<Polygon | MultiPolygon, P> {
	// The cast is right because Shapes holds polygons and multipolygons only.
	return feature(topology, object) as FeatureCollection<Polygon | MultiPolygon, P>;
}

/** Arcs of the rings that lost too much of their area. */
function collapsedArcs<P extends object>(
	object: Shapes<P>,
	full: readonly (readonly GridPoint[])[],
	simplified: readonly (readonly GridPoint[])[]
): number[] {
	const rings = object.geometries.flatMap((geometry) =>
		geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat()
	);
	return rings
		.filter((ring) => ringArea(ring, simplified) < areaKept * ringArea(ring, full))
		.flatMap((ring) => ring.map(arcIndex));
}

/** An arc's index; TopoJSON writes an arc run backwards as its complement. */
export function arcIndex(reference: number): number {
	return reference < 0 ? ~reference : reference;
}

/** Area of a ring of arcs, in square grid units, regardless of its direction. */
function ringArea(ring: readonly number[], arcs: readonly (readonly GridPoint[])[]): number {
	const points = ring.flatMap((reference) => {
		const arc = arcs[arcIndex(reference)] ?? [];
		return reference < 0 ? arc.toReversed() : arc;
	});
	let doubled = 0;
	points.forEach((point, index) => {
		const next = points[(index + 1) % points.length] ?? point;
		doubled += point[0] * next[1] - next[0] * point[1];
	});
	return Math.abs(doubled) / 2;
}

/** Whole grid units, without repeated points. */
function toGrid(arc: readonly (readonly number[])[], grid: Transform): GridPoint[] {
	const points = arc.map((point) => gridPoint(point, grid));
	return points.filter((point, index) => {
		const before = points[index - 1];
		return before === undefined || before[0] !== point[0] || before[1] !== point[1];
	});
}

function gridPoint([x = 0, y = 0]: readonly number[], { scale, translate }: Transform): GridPoint {
	return [Math.round((x - translate[0]) / scale[0]), Math.round((y - translate[1]) / scale[1])];
}

function fromGrid(arc: readonly GridPoint[], { scale, translate }: Transform): number[][] {
	return arc.map(([x, y]) => [x * scale[0] + translate[0], y * scale[1] + translate[1]]);
}
