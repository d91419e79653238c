import type { Place } from '../gazetteer/place';
import { kilometresBetween, reachOf, vectorOf, type Vector } from './closeness';
import type { ResolutionWeights } from './resolution-weights';

/** One thing that speaks for or against a candidate, in words. */
export interface Ground {
	readonly weight: number;
	/** Words that have to be put together are so only when they are told: most candidates are weighed and forgotten. */
	readonly words: string | (() => string);
}

/** What another name of the report may mean: places, each with its share of likelihood, 0 to 1. */
export interface Anchor {
	readonly senses: readonly Sense[];
}

export interface Sense {
	readonly place: Place;
	readonly share: number;
	/** The place's point, see closeness.ts. */
	readonly vector: Vector;
}

/** Beyond this nobody is a neighbour. Kilometres. */
const neighbourhood = reachOf(600);

/** Places that one report names lie together: the nearer the others, the likelier is this one. */
export function weighNeighbours(
	place: Place,
	anchors: readonly Anchor[],
	{ neighbours, halfDistance }: ResolutionWeights
): Ground {
	let alone = 1;
	let best: Nearest = nobody;
	const vector = vectorOf(place);
	for (const { senses } of anchors) {
		const nearest = worthiest({ id: place.id, vector }, senses, halfDistance);
		alone *= 1 - nearest.worth;
		if (nearest.worth > best.worth) best = nearest;
	}
	const { kilometres, name } = best;
	const words = () => `${Math.round(kilometres)} km from ${name}`;
	return { weight: best.worth < 0.01 ? 0 : neighbours * (1 - alone), words };
}

interface Nearest {
	readonly worth: number;
	readonly kilometres: number;
	readonly name: string;
}

const nobody: Nearest = { worth: 0, kilometres: 0, name: '' };

function worthiest(
	{ id, vector }: { readonly id: string; readonly vector: Vector },
	senses: readonly Sense[],
	halfDistance: number
): Nearest {
	let best = nobody;
	for (const { place: other, share, vector: at } of senses) {
		if (other.id === id) continue;
		const kilometres = kilometresBetween(vector, at, neighbourhood);
		if (kilometres === undefined) continue;
		const worth = 0.9 * share * 2 ** (-kilometres / halfDistance);
		if (worth > best.worth) best = { worth, kilometres, name: other.names.en };
	}
	return best;
}
