import type { Place } from '../gazetteer/place';
import { kilometresBetween } from './closeness';
import type { ResolutionWeights } from './resolution-weights';

/** One thing that speaks for or against a candidate, in words. */
export interface Ground {
	readonly weight: number;
	readonly words: string;
}

/** What another name of the report may mean: places, each with its share of likelihood, 0 to 1. */
export interface Anchor {
	readonly senses: readonly { readonly place: Place; readonly share: number }[];
}

/** Beyond this nobody is a neighbour. Kilometres. */
const farthest = 600;

/** Places that one report names lie together: the nearer the others, the likelier is this one. */
export function weighNeighbours(
	place: Place,
	anchors: readonly Anchor[],
	{ neighbours, halfDistance }: ResolutionWeights
): Ground {
	let alone = 1;
	let best = { worth: 0, kilometres: 0, name: '' };
	for (const { senses } of anchors) {
		const nearest = worthiest(place, senses, halfDistance);
		alone *= 1 - nearest.worth;
		if (nearest.worth > best.worth) best = nearest;
	}
	const words = `${Math.round(best.kilometres)} km from ${best.name}`;
	return { weight: best.worth < 0.01 ? 0 : neighbours * (1 - alone), words };
}

function worthiest(place: Place, senses: Anchor['senses'], halfDistance: number) {
	let best = { worth: 0, kilometres: 0, name: '' };
	for (const { place: other, share } of senses) {
		if (other.id === place.id) continue;
		const kilometres = kilometresBetween(place, other);
		const worth = kilometres > farthest ? 0 : 0.9 * share * 2 ** (-kilometres / halfDistance);
		if (worth > best.worth) best = { worth, kilometres, name: other.names.en };
	}
	return best;
}
