import { bearingTo } from './edge-candidates';
import type { Rect } from './geometry';
import type { Candidate, LayoutInput, Placement } from './layout-item';
import { Occupied, type Strictness } from './occupied';
import { displacement, prepare, type Prepared } from './prepare-layout';

/** Orders that are tried for each size of target. */
const rounds = 10;
/** A label that reads worse than this is worth another try; one worse than the second, smaller targets. */
const fair = 4;
const poor = 10;
/** Pixels kept free around context. */
const contextRoom = 7;
/** The least that a candidate of each tier can cost; see layout-candidates.ts. */
const leastCosts = [0, 5.3, 12];

/** The cheapest free candidate of the first `depth` tiers; a tier is opened only where it may hold a cheaper one. */
function firstFree({ item, tiers }: Prepared, occupied: Occupied, depth: number) {
	let best: Candidate | undefined;
	for (const [rank, tier] of tiers.slice(0, depth).entries()) {
		if (best && best.cost <= (leastCosts[rank] ?? Infinity)) break;
		const found = tier().find((one) => occupied.isFree(item.id, one));
		if (found && found.cost < (best?.cost ?? Infinity)) best = found;
	}
	return best;
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
		displacement: displacement(symbol),
		leader: candidate?.leader ?? null,
		over: candidate?.over ?? false
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
	return { occupied, chosen, failed, leaders: strictness.leaders };
}

type Attempt = ReturnType<typeof attempt>;

/** A label without room weighs more than any mess of leaders, and that more than any distance. */
const totalCost = ({ chosen, failed, leaders }: Attempt) =>
	[...chosen.values()].reduce(
		(sum, { cost }) => sum + cost,
		failed.length * 1000 + (leaders ? 0 : 200)
	);

/** Every label is where it was. */
const stands = ({ chosen, failed }: Attempt) =>
	failed.length === 0 && [...chosen].every(([{ standing }, candidate]) => standing === candidate);

/** The item whose label reads worst. */
const worstOf = ({ chosen }: Attempt) => [...chosen].sort(([, a], [, b]) => b.cost - a.cost)[0];

const first = (items: readonly Prepared[], order: readonly Prepared[]) => {
	const promoted = new Set(items);
	return [...items, ...order.filter((prepared) => !promoted.has(prepared))];
};

/** Tries several orders, those that found no room, or little, placed first in the next; returns the best. */
function bestOf(story: readonly Prepared[], input: LayoutInput, target: number): Attempt {
	let order = story;
	let best: Attempt | undefined;
	for (let round = 0; round < rounds; round += 1) {
		const depth = round < rounds / 2 ? 2 : 3;
		const result = attempt(order, input, { target, leaders: round < rounds - 1 }, depth);
		if (!best || totalCost(result) < totalCost(best)) best = result;
		if (stands(result)) return result;
		const worst = worstOf(result);
		if (result.failed.length > 0) order = first(result.failed, order);
		else if (!worst || worst[1].cost <= fair || order[0] === worst[0]) break;
		else order = first([worst[0]], order);
	}
	return best ?? attempt(story, input, { target, leaders: false });
}

/** Lays out with targets as large as they should be, and with smaller ones where that leaves labels without room. */
function settle(story: readonly Prepared[], input: LayoutInput): Attempt {
	const [full, ...smaller] = [input.target, 34, 24].filter((target) => target <= input.target);
	let best = bestOf(story, input, full ?? input.target);
	for (const target of smaller) {
		if (best.failed.length === 0 && (worstOf(best)?.[1].cost ?? 0) <= poor) break;
		const next = bestOf(story, input, target);
		if (totalCost(next) < totalCost(best) - poor) best = next;
	}
	return best;
}

/** Places story items that found no free spot where they cover the least, smaller first. */
function squeeze({ occupied, chosen, failed }: Attempt): void {
	for (const crowded of failed) {
		const everything = crowded.tiers.flatMap((tier) => tier());
		const candidate = occupied.leastCrowded(crowded.item.id, everything);
		if (!candidate) continue;
		chosen.set(crowded, candidate);
		occupied.addLabel(crowded.item.id, candidate);
	}
}

/** Places context where room is left. */
function fill({ occupied, chosen }: Attempt, context: readonly Prepared[]): void {
	for (const name of context) {
		const { id } = name.item;
		const fits = (one: Candidate) => one.cost < 9 && occupied.isFree(id, one, contextRoom);
		const candidate = name.tiers[0]?.().find(fits);
		if (!candidate) continue;
		chosen.set(name, candidate);
		occupied.addLabel(id, candidate, false);
	}
}

/**
 * Returns a placement for every item: each story item shown, no label over another label, a mark or an obstacle, and
 * targets apart, for as long as the plate has room; context only where room is left. Deterministic. Greedy, best
 * position first, over several orders; positions after Imhof 1975.
 */
export function layOutLabels(input: LayoutInput): Placement[] {
	const prepared = prepare(input);
	const isContext = ({ item }: Prepared) => item.kind === 'context';
	const result = settle(
		prepared.filter((one) => !isContext(one)),
		input
	);
	squeeze(result);
	fill(result, prepared.filter(isContext));
	const { occupied, chosen } = result;
	return prepared.map((one) =>
		placement(one, chosen.get(one), input, occupied.targetOf(chosen.get(one)))
	);
}
