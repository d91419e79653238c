import { transform } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import type { Shapes } from '../map/boundaries';
import { simplifyLine } from '../map/simplify-line';
import type { Bounds } from '../map/view';

type Pair = [x: number, y: number];

/** How far a line may stray, in degrees, when it comes near the first bounds that it touches; or none of them. */
export interface Thinning {
	readonly near: readonly { readonly bounds: Bounds; readonly tolerance: number }[];
	readonly elsewhere: number;
	/** Ids of shapes that are asked for by them; the others lose theirs. */
	readonly named: ReadonlySet<string>;
	/** Degrees between two points of the grid that all points are moved to; as it is where it is left out. */
	readonly grid?: number;
}

const touches = (line: readonly Pair[], [west, south, east, north]: Bounds) =>
	line.some(([x, y]) => x >= west && x <= east && y >= south && y <= north);

/**
 * Returns the topology with fewer points, without rings that have shrunk to nothing, and without what its shapes are
 * called: for drawing only. An arc is thinned as a whole, so that neighbours still fit together.
 */
export function thinTopology(topology: Shapes, { near, elsewhere, named, grid }: Thinning): Shapes {
	const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
	const steps: Pair = grid === undefined ? [scale[0], scale[1]] : [grid, grid];
	const absolute = transform(topology.transform ?? null);
	const arcs = topology.arcs.map((arc) => {
		const line = arc.map((point, at) => absolute([...point], at > 0) as Pair);
		const tolerance = near.find(({ bounds }) => touches(line, bounds))?.tolerance ?? elsewhere;
		return inSteps(simplifyLine(line, tolerance), steps, [translate[0], translate[1]]);
	});
	const objects = Object.fromEntries(
		Object.entries(topology.objects).map(([name, object]) => [name, pruned(object, arcs, named)])
	);
	return { type: 'Topology', transform: { scale: steps, translate }, ...used(objects, arcs) };
}

/** As TopoJSON keeps an arc: whole numbers, each point counted from the one before. https://github.com/topojson/topojson-specification#213-arcs */
function inSteps(line: readonly Pair[], scale: Pair, translate: Pair): Pair[] {
	let before: Pair = [0, 0];
	const steps = line.map((point): Pair => {
		const now = point.map((value, axis) =>
			Math.round((value - (translate[axis] ?? 0)) / (scale[axis] ?? 1))
		) as Pair;
		const step: Pair = [now[0] - before[0], now[1] - before[1]];
		before = now;
		return step;
	});
	const moved = steps.filter(([x, y], at) => at === 0 || x !== 0 || y !== 0);
	// An arc has two ends, even where the grid puts both on one point.
	return moved.length > 1 ? moved : steps.slice(0, 2);
}

type Arcs = readonly (readonly Pair[])[];

/** A ring needs three points, and the first again. */
const isRing = (ring: readonly number[], arcs: Arcs): boolean =>
	ring.reduce((points, at) => points + (arcs[at < 0 ? ~at : at]?.length ?? 1) - 1, 0) >= 3;

/** Without holes that are too small; nothing where the outer ring is. */
function prunedRings(rings: readonly number[][], arcs: Arcs): number[][] {
	const [outer] = rings;
	return outer && isRing(outer, arcs) ? rings.filter((ring) => isRing(ring, arcs)) : [];
}

/** Without the rings that have become too small to draw, and without names. */
function pruned(object: GeometryObject, arcs: Arcs, named: ReadonlySet<string>): GeometryObject {
	const { properties: _, id, ...shape } = object;
	const kept = named.has(String(id)) ? { ...shape, id: String(id) } : shape;
	switch (kept.type) {
		case 'GeometryCollection':
			return {
				...kept,
				geometries: kept.geometries
					.map((one) => pruned(one, arcs, named))
					.filter((one) => !('arcs' in one) || one.arcs.length > 0)
			};
		case 'Polygon':
			return { ...kept, arcs: prunedRings(kept.arcs, arcs) };
		case 'MultiPolygon':
			return {
				...kept,
				arcs: kept.arcs.map((rings) => prunedRings(rings, arcs)).filter((rings) => rings.length > 0)
			};
		default:
			return kept;
	}
}

/** The arcs that the objects still name, counted anew. */
function used(objects: Shapes['objects'], arcs: Arcs): Pick<Shapes, 'objects' | 'arcs'> {
	const numbers = new Map<number, number>();
	const numbered = (at: number): number => {
		if (at < 0) return ~numbered(~at);
		const number = numbers.get(at) ?? numbers.size;
		numbers.set(at, number);
		return number;
	};
	const renumbered = JSON.parse(JSON.stringify(objects), function (this: unknown, key, value) {
		return typeof value === 'number' && Array.isArray(this) ? numbered(value) : (value as unknown);
	}) as Shapes['objects'];
	const kept = [...numbers.keys()].map((at) => (arcs[at] ?? []).map((step) => [...step]));
	return { objects: renumbered, arcs: kept };
}
