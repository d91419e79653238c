import { besideArea } from './beside-area';
import { coveredGround } from './covered-ground';
import { nearestAnchor, offEdge, onEdge } from './edge-candidates';
import { boundsOf, centreOf, containsPoint, containsRect, distance, inflate } from './geometry';
import type { Point, Rect } from './geometry';
import { anywhere, atLeader, atPlace, type AnchorInView } from './layout-candidates';
import { weighed } from './weigh-candidates';
import type { Candidate, LayoutInput, LayoutItem, Placement } from './layout-item';
import { layOutSymbols, type PlacedSymbol } from './symbol-layout';

/** How near to the rim of the plate, in pixels, a place still counts as in view. */
const rim = 10;
/** Anchors in view that are tried, best first. */
const mostAnchors = 12;
const mostAlong = 60;
/** How much worse than its best spot a label's present one may read before it moves. */
const patience = 8;
/** Pixels within which a candidate counts as the spot where the label stood. */
const loyalty = 8;

/** Candidates by how good they can be, each made when first asked for and sorted by cost. */
type Tiers = readonly (() => readonly Candidate[])[];

export interface Prepared {
	readonly item: LayoutItem;
	readonly edge: boolean;
	readonly anchor: AnchorInView;
	readonly symbol: PlacedSymbol | undefined;
	readonly tiers: Tiers;
	/** Where its label already stands, unless that reads much worse than its best spot. */
	readonly standing: Candidate | undefined;
}

/** The line from the true place to a mark that stands elsewhere. */
export function displacement(symbol: PlacedSymbol | undefined): Placement['leader'] {
	if (!symbol || distance(symbol.truth, symbol.at) < 1) return null;
	return { from: symbol.truth, to: symbol.at };
}

/** Readies every item that can be shown: where it is, where its mark stands, where its label could. */
export function prepare(input: LayoutInput): Prepared[] {
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
	const ground = coveredGround(lines, plate);

	return items.flatMap((item) => {
		const inView = seen.get(item.id) ?? [];
		const edge = inView.length === 0;
		if (item.anchors.length === 0 || (edge && item.kind === 'context')) return [];
		const index = edge ? nearestAnchor(item.anchors, size) : inView[0]!.index;
		const anchor = { index, point: item.anchors[index]! };
		const symbol = symbols.get(item.id);
		const at = symbol
			? [{ index, point: symbol.at }]
			: [...inView, ...alongLine(item, lines, view)];
		const weigh = (candidates: readonly Candidate[]) =>
			weighed(candidates, item.id, ground, previous.get(item.id));
		const sources = edge
			? [() => onEdge(item, index, size), () => offEdge(item, index, size)]
			: item.kind === 'context'
				? [() => atPlace(item, at)]
				: [
						() => [...atPlace(item, at), ...besideArea(item, index, extentOf(item, lines, plate))],
						() => atLeader(item, at),
						() => anywhere(item, index, symbol?.at ?? anchor.point, size)
					];
		const tiers = sources.map((source) => once(() => weigh(source())));
		const standing = standingOf(tiers, previous.get(item.id));
		return [{ item, edge, anchor, symbol, tiers, standing }];
	});
}

/** The rectangle around the lines of an area, where all of it is in view. */
function extentOf({ id, kind, symbol }: LayoutItem, lines: LayoutInput['lines'], plate: Rect) {
	if (kind !== 'area' || symbol > 0) return undefined;
	const points = lines.filter((line) => line.id === id).flatMap((line) => line.points);
	const extent = boundsOf(points);
	return extent && containsRect(plate, extent) ? extent : undefined;
}

/** Points along the drawn line of a place, each with the anchor nearest to it. */
function alongLine({ id, kind, anchors }: LayoutItem, lines: LayoutInput['lines'], view: Rect) {
	if (kind !== 'line') return [];
	const points = lines.filter((line) => line.id === id).flatMap((line) => line.points);
	return points
		.filter((point) => containsPoint(view, point))
		.slice(0, mostAlong)
		.map((point) => {
			const away = anchors.map((anchor) => distance(anchor, point));
			return { index: away.indexOf(Math.min(...away)), point };
		});
}

function once<T>(make: () => T): () => T {
	let made: { value: T } | undefined;
	return () => (made ??= { value: make() }).value;
}

/** The best candidate about where the label stood; text may have turned out wider or narrower than was estimated. */
function standingOf(tiers: Tiers, previous: Point | undefined): Candidate | undefined {
	if (!previous) return undefined;
	const limit = (tiers[0]?.()[0]?.cost ?? 0) + patience;
	for (const tier of tiers) {
		let [found, least]: [Candidate | undefined, number] = [undefined, Infinity];
		for (const candidate of tier()) {
			const away = distance(centreOf(candidate.label), previous);
			const score = away + 2 * candidate.cost;
			if (away < loyalty && candidate.cost <= limit && score < least) {
				[found, least] = [candidate, score];
			}
		}
		if (found) return found;
	}
	return undefined;
}
