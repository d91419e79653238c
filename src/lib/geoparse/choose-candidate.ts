import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Place } from '../gazetteer/place';
import { countryOf } from './country-votes';
import type { Candidate } from './mention';
import { weighCandidate, type NameContext } from './score-candidate';
import type { Ground } from './weigh-neighbours';

/** The place that a name means, or none, and why. */
export interface Choice {
	readonly place: Place | undefined;
	/** 0 to 1; 0 where there is no place. */
	readonly confidence: number;
	readonly reason: string;
	readonly rejected: readonly Candidate[];
}

/** More namesakes than this are not weighed: they are tiny, and the gazetteer lists them by size. */
const mostCandidates = 60;
const mostRejected = 5;

interface Weighed {
	readonly place: Place;
	readonly weight: number;
	readonly grounds: readonly Ground[];
}

/** The places of a name as they were weighed. */
export interface WeighedName {
	/** The place that is taken; undefined where none is likely enough. */
	readonly best: Weighed | undefined;
	/** The likeliest others, best first. */
	readonly others: readonly Weighed[];
	/** 0 to 1: what part of one whole a place is. */
	readonly shareOf: (weighed: Weighed) => number;
	/** How many places bear the name. */
	readonly namesakes: number;
}

/**
 * Weighs the places of a name. Weights become shares of one whole (softmax), in which "a place that the gazetteer lacks"
 * has a weight of its own: a hamlet on another continent loses to it.
 */
export function weighName(
	candidates: readonly Place[],
	context: NameContext,
	gazetteer: Gazetteer
): WeighedName {
	const { nowhere } = context.weights;
	const weighed = candidates.slice(0, mostCandidates).map((place): Weighed => {
		const grounds = weighCandidate(place, context, gazetteer);
		return { place, grounds, weight: grounds.reduce((sum, ground) => sum + ground.weight, 0) };
	});
	weighed.sort((a, b) => b.weight - a.weight || (a.place.id < b.place.id ? -1 : 1));
	const total = Math.exp(nowhere) + weighed.reduce((sum, { weight }) => sum + Math.exp(weight), 0);
	const shareOf = (w: Weighed) => round(Math.exp(w.weight) / total);
	const [first] = weighed;
	const best = first === undefined || first.weight < nowhere ? undefined : first;
	const others = best ? weighed.slice(1, 1 + mostRejected) : weighed.slice(0, mostRejected);
	return { best, others, shareOf, namesakes: candidates.length };
}

/** The choice that weighing led to, in words. */
export function chooseCandidate(
	name: string,
	{ best, others, shareOf, namesakes }: WeighedName,
	gazetteer: Gazetteer
): Choice {
	if (namesakes === 0) return none(`the gazetteer has no place called “${name}”`, []);
	const rejected = others.map((weighed) => toRejected(weighed, shareOf, gazetteer));
	if (best === undefined) {
		const reason = `no place called “${name}” fits the report; the gazetteer may lack the one that is meant`;
		return none(reason, rejected);
	}
	return {
		place: best.place,
		confidence: shareOf(best),
		reason: describeChoice(name, best, namesakes),
		rejected
	};
}

const none = (reason: string, rejected: readonly Candidate[]): Choice => ({
	place: undefined,
	confidence: 0,
	reason,
	rejected
});

const round = (share: number) => Math.floor(share * 1000) / 1000;

function toRejected(
	weighed: Weighed,
	shareOf: WeighedName['shareOf'],
	gazetteer: Gazetteer
): Candidate {
	return {
		place: weighed.place.id,
		label: labelOf(weighed.place, gazetteer),
		score: shareOf(weighed),
		reason: against(weighed)
	};
}

/** "Blantyre, Scotland, United Kingdom": a name with what contains it. */
function labelOf(place: Place, gazetteer: Gazetteer): string {
	const region = place.within
		.map((id) => gazetteer.get(id))
		.find((outer) => outer && outer.kind !== 'country');
	const country = place.kind === 'country' ? undefined : countryOf(place, gazetteer);
	const name =
		place.kind === 'province' && !place.handKept ? `${place.names.en} (region)` : place.names.en;
	const parts = [name, region?.names.en, country?.names.en].filter((part) => part !== undefined);
	return [...new Set(parts)].join(', ');
}

function describeChoice(name: string, { place, grounds }: Weighed, count: number): string {
	const only =
		count === 1
			? `the only place called “${name}”`
			: `the likeliest of ${count} places called “${name}”`;
	const strongest = [...grounds].filter((g) => g.weight > 0.3).sort((a, b) => b.weight - a.weight);
	const why = strongest.slice(0, 3).map((ground) => wordsOf(ground));
	const called = place.names.en === name ? only : `${only}: ${place.names.en}`;
	return [called, ...why].join('; ');
}

function against({ grounds }: Weighed): string {
	const worst = [...grounds].sort((a, b) => a.weight - b.weight)[0];
	return worst && worst.weight < 0 ? wordsOf(worst) : 'less speaks for it';
}

const wordsOf = ({ words }: Ground) => (typeof words === 'string' ? words : words());
