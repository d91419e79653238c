import { bearingTo, nearestAnchor, offEdge, onEdge } from './edge-candidates';
import { centreOf, containsPoint, distance, inflate, sampled } from './geometry';
import type { Point, Rect } from './geometry';
import { anywhere, atLeader, atPlace, type AnchorInView } from './layout-candidates';
import type { Candidate, LayoutInput, LayoutItem, Placement } from './layout-item';
import { Occupied, type Strictness } from './occupied';
import { layOutSymbols, type PlacedSymbol } from './symbol-layout';

/** How near to the rim of the plate, in pixels, a place still counts as in view. */
const rim = 10;
const restarts = 10;
/** Pixels kept free around context. */
const contextRoom = 7;
/** Anchors in view that are tried, best first. */
const mostAnchors = 12;
/** How much worse than its best spot a label's present one may read before it moves. */
const patience = 9;

/** Candidates by how good they can be, each made when first asked for and sorted by cost. */
type Tiers = readonly (() => readonly Candidate[])[];

interface Prepared {
	readonly item: LayoutItem;
	readonly edge: boolean;
	readonly anchor: AnchorInView;
	readonly symbol: PlacedSymbol | undefined;
	readonly tiers: Tiers;
	/** Where its label already stands, unless that reads much worse than its best spot. */
	readonly standing: Candidate | undefined;
}

/** The line from the true place to a mark that stands elsewhere. */
function displacement(symbol: PlacedSymbol | undefined): Placement['leader'] {
	if (!symbol || distance(symbol.truth, symbol.at) < 1) return null;
	return { from: symbol.truth, to: symbol.at };
}

function prepare(input: LayoutInput): Prepared[] {
	const { items, size, obstacles, lines, previous } = input;
	const plate: Rect = { x: 0, y: 0, ...size };
	const view = inflate(plate, -rim);
	const seen = new Map(
		items.map((item) => [
			item.id,
			item.anchors
				.map((point, index) => ({ index, point }))
				.filter(({ point }) => containsPoint(view, point))
				.slice(0, mostAnchors)
		])
	);
	const truths = new Map(
		items.flatMap(({ id }) => (seen.get(id)?.[0] ? [[id, seen.get(id)![0]!.point]] : []))
	);
	const symbols = layOutSymbols(items, truths, inflate(plate, -2), obstacles);
	const points = sampled(lines, 4, plate);

	return items.flatMap((item) => {
		const inView = seen.get(item.id) ?? [];
		const edge = inView.length === 0;
		if (item.anchors.length === 0 || (edge && item.kind === 'context')) return [];
		const index = edge ? nearestAnchor(item.anchors, size) : inView[0]!.index;
		const anchor = { index, point: item.anchors[index]! };
		const symbol = symbols.get(item.id);
		const at = symbol ? [{ index, point: symbol.at }] : inView;
		const weigh = (candidates: readonly Candidate[]) =>
			weighed(candidates, points, previous.get(item.id));
		const sources = edge
			? [() => onEdge(item, index, size), () => offEdge(item, index, size)]
			: item.kind === 'context'
				? [() => atPlace(item, at)]
				: [
						() => atPlace(item, at),
						() => (displacement(symbol) ? [] : atLeader(item, at)),
						() => anywhere(item, index, symbol?.at ?? anchor.point, size)
					];
		const tiers = sources.map((source) => once(() => weigh(source())));
		const standing = standingOf(tiers, previous.get(item.id));
		return [{ item, edge, anchor, symbol, tiers, standing }];
	});
}

function once<T>(make: () => T): () => T {
	let made: { value: T } | undefined;
	return () => (made ??= { value: make() }).value;
}

function standingOf([best, next]: Tiers, previous: Point | undefined): Candidate | undefined {
	if (!previous || !best) return undefined;
	const limit = (best()[0]?.cost ?? 0) + patience;
	const stands = ({ label, cost }: Candidate) =>
		cost <= limit && distance(centreOf(label), previous) < 3;
	return best().find(stands) ?? next?.().find(stands);
}

/** The first free candidate, from the first `depth` tiers. */
function firstFree({ item, tiers }: Prepared, occupied: Occupied, depth: number) {
	for (const tier of tiers.slice(0, depth)) {
		const candidate = tier().find((one) => occupied.isFree(item.id, one));
		if (candidate) return candidate;
	}
	return undefined;
}

/** Candidates, cheapest first, after adding what it costs to cover lines and to leave the previous spot. */
function weighed(
	candidates: readonly Candidate[],
	points: readonly Point[],
	previous: Point | undefined
): Candidate[] {
	return candidates
		.map((candidate) => {
			const label = inflate(candidate.label, 1);
			const covered = points.reduce((sum, point) => sum + (containsPoint(label, point) ? 1 : 0), 0);
			const moved = previous ? distance(previous, centreOf(candidate.label)) : 0;
			const restless = moved < 2 ? 0 : 0.8 + Math.min(moved, 60) / 24;
			return { ...candidate, cost: candidate.cost + Math.min(3.5, covered / 5) + restless };
		})
		.sort((a, b) => a.cost - b.cost);
}

function placement(
	prepared: Prepared,
	candidate: Candidate | undefined,
	input: LayoutInput,
	target: Rect
): Placement {
	const { item, edge, anchor, symbol } = prepared;
	const index = candidate?.anchorIndex ?? anchor.index;
	const point = item.anchors[index]!;
	return {
		id: item.id,
		hidden: !candidate,
		edge,
		bearing: edge ? bearingTo(point, input.size) : 0,
		form: candidate?.form ?? 0,
		forms: (edge ? item.edgeForms : item.forms).length,
		label: candidate?.label ?? { x: 0, y: 0, width: 0, height: 0 },
		pinned: candidate?.pinned ?? 'middle',
		target,
		anchor: point,
		anchorIndex: index,
		symbol: edge ? null : (symbol?.at ?? null),
		leader: displacement(symbol) ?? candidate?.leader ?? null
	};
}

/** Places all story items in the given order; returns those for which nothing was free. */
function attempt(
	order: readonly Prepared[],
	input: LayoutInput,
	strictness: Strictness,
	depth = 3
) {
	const occupied = new Occupied(input, strictness);
	for (const { symbol } of order) if (symbol) occupied.addSymbol(symbol, displacement(symbol));
	const chosen = new Map<Prepared, Candidate>();
	const failed: Prepared[] = [];
	const take = (prepared: Prepared, candidate: Candidate) => {
		chosen.set(prepared, candidate);
		occupied.addLabel(prepared.item.id, candidate);
	};
	for (const prepared of order) {
		const { standing } = prepared;
		if (standing && occupied.isFree(prepared.item.id, standing)) take(prepared, standing);
	}
	for (const prepared of order) {
		if (chosen.has(prepared)) continue;
		const candidate = firstFree(prepared, occupied, depth);
		if (candidate) take(prepared, candidate);
		else failed.push(prepared);
	}
	return { occupied, chosen, failed };
}

/** Tries again with those that found no room placed first, then with smaller targets, until everything stands. */
function settle(story: readonly Prepared[], input: LayoutInput) {
	const targets = [
		...new Set([input.target, Math.min(32, input.target), Math.min(24, input.target)])
	];
	let best: ReturnType<typeof attempt> | undefined;
	for (const target of targets) {
		let order = [...story];
		for (let round = 0; round < restarts; round += 1) {
			const leaders = round < restarts - 1;
			const depth = round < restarts / 2 ? (story.length > 20 ? 2 : 1 + Math.min(1, round)) : 3;
			const result = attempt(order, input, { target, leaders }, depth);
			if (!best || result.failed.length < best.failed.length) best = result;
			if (result.failed.length === 0) return result;
			const failed = new Set(result.failed);
			order = [...result.failed, ...order.filter((prepared) => !failed.has(prepared))];
		}
	}
	return best;
}

/**
 * Returns a placement for every item: each story item shown, no label over another label, a mark or an obstacle, and
 * targets apart, for as long as the plate has room; context only where room is left. Deterministic. Greedy, best
 * position first, after Yoeli's rules; items that find no room are placed first in the next round.
 */
export function layOutLabels(input: LayoutInput): Placement[] {
	const prepared = prepare(input);
	const story = prepared.filter(({ item }) => item.kind !== 'context');
	const context = prepared.filter(({ item }) => item.kind === 'context');
	const result = settle(story, input) ?? attempt([], input, { target: 0, leaders: true });
	const { occupied, chosen } = result;
	for (const crowded of result.failed) {
		const everything = crowded.tiers.flatMap((tier) => tier());
		const candidate = occupied.leastCrowded(crowded.item.id, everything);
		if (!candidate) continue;
		chosen.set(crowded, candidate);
		occupied.addLabel(crowded.item.id, candidate);
	}
	for (const name of context) {
		const candidate = name.tiers[0]?.().find(
			(one) => one.cost < 9 && occupied.isFree(name.item.id, one, contextRoom)
		);
		if (candidate) {
			chosen.set(name, candidate);
			occupied.addLabel(name.item.id, candidate, false);
		}
	}
	return prepared.map((one) =>
		placement(one, chosen.get(one), input, occupied.targetOf(chosen.get(one)))
	);
}
