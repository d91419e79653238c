import { distance } from '@turf/distance';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Place } from '../gazetteer/place';
import { countryOf, shareOf, type CountryVotes } from './country-votes';
import type { KindWord } from './kind-word-table';
import { nameInProse } from './name-in-prose';
import { isCapital } from './prior';

/** What the report says that bears on which place a name means. */
export interface NameContext {
	readonly kindWord?: KindWord;
	/** Places, of whichever sense, that stand beside the name as its container would. */
	readonly containers: readonly Place[];
	/** All places of that name. */
	readonly namesakes: readonly Place[];
	/** "the" stands before it: a river or a region rather than a town. */
	readonly afterArticle: boolean;
	readonly votes: CountryVotes;
	/** Places of the report that are already sure, countries left out. */
	readonly anchors: readonly Place[];
}

/** One thing that speaks for or against a candidate, in words. */
export interface Ground {
	readonly weight: number;
	readonly words: string;
}

const settlements = ['city', 'town', 'village'];

/**
 * What speaks for and against a candidate, as additive weights (log odds; 0 is where a place becomes likelier than
 * none). Hand-set, in the manner of the features of Lieberman and Samet, "Adaptive context features for toponym
 * resolution" (2012).
 */
export function weighCandidate(place: Place, context: NameContext, gazetteer: Gazetteer): Ground[] {
	return [
		weighProminence(place, gazetteer),
		weighContainers(place, context, gazetteer),
		weighCountry(place, context, gazetteer),
		weighNeighbours(place, context),
		weighKind(place, context),
		weighSeat(place, context, gazetteer),
		{
			weight: context.afterArticle && settlements.includes(place.kind) ? -3 : 0,
			words: 'after “the”'
		}
	].filter(({ weight }) => weight !== 0);
}

function weighProminence(place: Place, gazetteer: Gazetteer): Ground {
	if (place.handKept) return { weight: 6, words: 'kept by hand for this story' };
	if (place.kind === 'country') return { weight: 4.5, words: 'a country' };
	const size = Math.log10(place.population + 100) - 3.5;
	if (isCapital(place, gazetteer)) return { weight: 2.5 + size, words: 'a capital' };
	if (place.kind === 'province') return { weight: 0.5 + size / 2, words: 'a first-level region' };
	if (size < 0) return { weight: size, words: 'a small place' };
	return { weight: size, words: `${place.population.toLocaleString('en-GB')} inhabitants` };
}

/** "Mutare, Zimbabwe" decides; in "Vietnam, China" and "Paris, Germany and Spain" the comma only makes a list. */
function weighContainers(place: Place, context: NameContext, gazetteer: Gazetteer): Ground {
	const { containers, namesakes } = context;
	const container = containers.find((outer) => gazetteer.contains(outer.id, place.id));
	if (container) {
		return { weight: 6, words: `the text places it in ${nameInProse(container.names.en)}` };
	}
	const country = containers.find((outer) => outer.kind === 'country');
	if (!country || place.kind === 'country') return { weight: 0, words: '' };
	const isList = !namesakes.some(({ id }) => gazetteer.contains(country.id, id));
	const words = `the text speaks of ${nameInProse(country.names.en)} beside it`;
	return { weight: isList ? -1.5 : -5, words };
}

function weighCountry(place: Place, { votes }: NameContext, gazetteer: Gazetteer): Ground {
	const country = countryOf(place, gazetteer);
	if (!country || votes.size === 0) return { weight: 0, words: '' };
	const share = shareOf(country.id, votes);
	if (share === 0 && place.kind === 'country') return { weight: 0, words: '' };
	if (share > 0)
		return {
			weight: 1 + 3 * share,
			words: `the report speaks of ${nameInProse(country.names.en)}`
		};
	return { weight: -1.5, words: `the report does not speak of ${nameInProse(country.names.en)}` };
}

/** Half of what a neighbour is worth is lost over this distance. Kilometres. */
const halfDistance = 150;

function weighNeighbours(place: Place, { anchors }: NameContext): Ground {
	let nearest: Place | undefined;
	let kilometres = Infinity;
	for (const anchor of anchors) {
		if (anchor.id === place.id) continue;
		const away = distance([...place.point], [...anchor.point]);
		if (away < kilometres) [nearest, kilometres] = [anchor, away];
	}
	if (!nearest || kilometres > 600) return { weight: 0, words: '' };
	const words = `${Math.round(kilometres)} km from ${nearest.names.en}`;
	return { weight: 2 * 2 ** (-kilometres / halfDistance), words };
}

function weighKind(place: Place, { kindWord }: NameContext): Ground {
	if (!kindWord || kindWord.kinds.length === 0) return { weight: 0, words: '' };
	const agrees = [place.kind, ...place.also].some((kind) => kindWord.kinds.includes(kind));
	const named = `a ${kindWord.kinds[0]}, as the text says`;
	return agrees
		? { weight: 2, words: named }
		: { weight: -2, words: 'another kind of place than the text says' };
}

/** A bare name that a region shares with a town in it means the town more often. */
function weighSeat(
	place: Place,
	{ kindWord, namesakes }: NameContext,
	gazetteer: Gazetteer
): Ground {
	const isBare = place.kind === 'province' && !place.handKept && kindWord === undefined;
	const hasSeat =
		isBare &&
		namesakes.some(
			(seat) => settlements.includes(seat.kind) && gazetteer.contains(place.id, seat.id)
		);
	return { weight: hasSeat ? -1.5 : 0, words: 'the town of that name is meant more often' };
}
