import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Place } from '../gazetteer/place';
import { countryOf, shareOf, type CountryVotes } from './country-votes';
import type { KindWord } from './kind-word-table';
import { nameInProse } from './name-in-prose';
import type { OutletHome } from './outlet-home';
import { regionKey, type RegionVotes } from './region-votes';
import type { ResolutionWeights } from './resolution-weights';
import { weighNeighbours, type Anchor, type Ground } from './weigh-neighbours';

/** What the report says that bears on which place a name means. */
export interface NameContext {
	/** What each ground is worth. */
	readonly weights: ResolutionWeights;
	readonly kindWord?: KindWord;
	/** Places, of whichever sense, that stand beside the name as its container would. */
	readonly containers: readonly Place[];
	/** All places of that name. */
	readonly namesakes: readonly Place[];
	/** "the" stands before it: a river or a region rather than a town. */
	readonly afterArticle: boolean;
	readonly votes: CountryVotes;
	readonly regions: RegionVotes;
	/** What the report's other names may mean, countries left out. */
	readonly anchors: readonly Anchor[];
	/** Where the report's outlet is at home. */
	readonly home?: OutletHome;
}

const settlements = ['city', 'town', 'village'];

/**
 * What speaks for and against a candidate, as additive weights (log odds; 0 is where a place becomes likelier than
 * none). In the manner of the features of Lieberman and Samet, "Adaptive context features for toponym
 * resolution" (2012).
 */
export function weighCandidate(place: Place, context: NameContext, gazetteer: Gazetteer): Ground[] {
	return [
		weighProminence(place, context, gazetteer),
		weighContainers(place, context, gazetteer),
		weighCountry(place, context, gazetteer),
		weighRegion(place, context, gazetteer),
		weighHome(place, context),
		weighNeighbours(place, context.anchors, context.weights),
		weighKind(place, context),
		weighSeat(place, context, gazetteer),
		{
			weight:
				context.afterArticle && settlements.includes(place.kind) ? context.weights.afterArticle : 0,
			words: 'after “the”'
		}
	].filter(({ weight }) => weight !== 0);
}

function weighProminence(
	place: Place,
	{ namesakes, weights }: NameContext,
	gazetteer: Gazetteer
): Ground {
	if (place.handKept) return { weight: weights.handKept, words: 'kept by hand' };
	if (place.kind === 'country') return { weight: weights.country, words: 'a country' };
	if (place.kind === 'continent' || (isLand(place) && place.country === undefined))
		return { weight: weights.worldRegion, words: 'a part of the world' };
	if (isLand(place)) return { weight: weights.feature, words: () => `a ${place.kind}` };
	const tenfolds = Math.log10(place.population + 100) - weights.smallest;
	const size = weights.tenfold * tenfolds;
	if (gazetteer.isCapital(place)) return { weight: weights.capital + size, words: 'a capital' };
	if (place.kind === 'province') {
		const weight = weights.province + weights.provinceTenfold * tenfolds;
		if (dwarfs(place, namesakes))
			return { weight: weight + weights.greatProvince, words: 'a large region' };
		return { weight, words: 'a first-level region' };
	}
	if (size < 0) return { weight: size, words: 'a small place' };
	return { weight: size, words: () => `${place.population.toLocaleString('en-GB')} inhabitants` };
}

/** Is it a river, a range or a region that nobody has counted the inhabitants of? */
const isLand = ({ kind, population }: Place) =>
	population === 0 && !settlements.includes(kind) && kind !== 'province' && kind !== 'district';

/** Is the region so much greater than every town of its name that nobody would think of these? */
function dwarfs(region: Place, namesakes: readonly Place[]): boolean {
	return (
		region.population >= 300_000 &&
		namesakes.every(
			({ kind, population }) => !settlements.includes(kind) || region.population >= 4 * population
		)
	);
}

/** "Mutare, Zimbabwe" decides; in "Vietnam, China" and "Paris, Germany and Spain" the comma only makes a list. */
function weighContainers(place: Place, context: NameContext, gazetteer: Gazetteer): Ground {
	const { containers, namesakes, weights } = context;
	const container = containers.find((outer) => gazetteer.contains(outer.id, place.id));
	if (container) {
		const words = () => `the text places it in ${nameInProse(container.names.en)}`;
		return { weight: weights.contained, words };
	}
	const area = containers.find((outer) => outer.kind === 'country' || outer.kind === 'province');
	if (!area || place.kind === 'country' || place.kind === 'province')
		return { weight: 0, words: '' };
	const isList =
		area.kind === 'country' && !namesakes.some(({ id }) => gazetteer.contains(area.id, id));
	const words = () => `the text speaks of ${nameInProse(area.names.en)} beside it`;
	return { weight: isList ? weights.listed : weights.elsewhere, words };
}

function weighCountry(place: Place, { votes, weights }: NameContext, gazetteer: Gazetteer): Ground {
	const country = countryOf(place, gazetteer);
	if (!country || votes.size === 0) return { weight: 0, words: '' };
	const share = shareOf(country.id, votes);
	if (share === 0 && place.kind === 'country') return { weight: 0, words: '' };
	if (share > 0)
		return {
			weight: weights.countryNamed + weights.countryShare * share,
			words: () => `the report speaks of ${nameInProse(country.names.en)}`
		};
	const words = () => `the report does not speak of ${nameInProse(country.names.en)}`;
	return { weight: weights.countryUnnamed, words };
}

/** Names of one region keep together: in a report about Ohio, the Dublin in Ohio. */
function weighRegion(
	place: Place,
	{ regions, weights }: NameContext,
	gazetteer: Gazetteer
): Ground {
	const key = regionKey(place);
	const own = regions.get(key ?? '') ?? 0;
	if (own === 0 || place.kind === 'province') return { weight: 0, words: '' };
	let total = 0;
	for (const count of regions.values()) total += count;
	const words = () => {
		const outer = place.within.map((id) => gazetteer.get(id)).find((p) => p?.kind === 'province');
		return outer ? `the report speaks of ${outer.names.en}` : 'others of its region are named';
	};
	return { weight: weights.regionNamed + (weights.regionShare * own) / total, words };
}

/** A local outlet means the place next door. */
function weighHome(place: Place, { home, weights }: NameContext): Ground {
	const words = 'the outlet is at home there';
	if (home?.towns.some(({ id }) => id === place.id)) return { weight: weights.homeTown, words };
	if (place.kind === 'country' || home?.country === undefined) return { weight: 0, words };
	return { weight: home.country.country === place.country ? weights.homeCountry : 0, words };
}

function weighKind(place: Place, { kindWord, namesakes, weights }: NameContext): Ground {
	if (!kindWord || kindWord.kinds.length === 0) return { weight: 0, words: '' };
	const agrees = [place.kind, ...place.also].some((kind) => kindWord.kinds.includes(kind));
	const named = () => `a ${kindWord.kinds[0]}, as the text says`;
	return agrees
		? { weight: namesakes.length > 1 ? weights.kindAgrees : 0, words: named }
		: { weight: weights.kindDiffers, words: 'another kind of place than the text says' };
}

/** A bare name that a region shares with a town in it means the town more often. */
function weighSeat(
	place: Place,
	{ kindWord, namesakes, weights }: NameContext,
	gazetteer: Gazetteer
): Ground {
	const isBare = place.kind === 'province' && !place.handKept && kindWord === undefined;
	const hasSeat =
		isBare &&
		namesakes.some(
			(seat) => settlements.includes(seat.kind) && gazetteer.contains(place.id, seat.id)
		);
	if (dwarfs(place, namesakes)) return { weight: 0, words: '' };
	return { weight: hasSeat ? weights.seat : 0, words: 'the town of that name is meant more often' };
}
