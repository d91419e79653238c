import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Place } from '../gazetteer/place';
import type { Span } from '../report/report';
import { countryOf, countVotes, type CountryVotes } from './country-votes';
import type { RecognisedMention } from './mention';
import { groupByName, type NameGroup } from './name-groups';
import { chooseCandidate, weighName, type Choice, type WeighedName } from './choose-candidate';
import { vectorOf } from './closeness';
import type { OutletHome } from './outlet-home';
import { countRegions, regionKey, type RegionVotes } from './region-votes';
import type { ResolutionWeights } from './resolution-weights';
import type { NameContext } from './score-candidate';
import type { Anchor, Sense } from './weigh-neighbours';

/** A second round sees the votes and neighbours that the first one settled. */
const rounds = 3;

/**
 * Toponym resolution: which place each name means. Names are weighed together, so that a report about Malawi takes its
 * Blantyre for the one in Malawi.
 *
 * @param demonymPlaces places that the report's demonyms are made from; they vote, too
 * @returns by mention, the choice with its confidence, reason and rejected candidates
 */
export function resolveNames(
	body: string,
	mentions: readonly RecognisedMention[],
	demonymPlaces: readonly Place[],
	known: KnownBeforehand,
	gazetteer: Gazetteer
): ReadonlyMap<Span, Choice> {
	const settled = settleNames(body, mentions, demonymPlaces, known, gazetteer);
	return new Map(
		settled.flatMap(({ group, weighed }) => {
			const choice = chooseCandidate(group.name, weighed, gazetteer);
			return group.mentions.map((mention) => [mention, choice] as const);
		})
	);
}

/** What does not come from the text itself. */
export interface KnownBeforehand {
	readonly weights: ResolutionWeights;
	/** Where the report's outlet is at home. */
	readonly home?: OutletHome | undefined;
}

/** A name, what its last round saw, and how its places were weighed. */
export interface SettledName {
	readonly group: NameGroup;
	readonly context: NameContext;
	readonly weighed: WeighedName;
}

/** Every name of a report with its weighed places and what they were weighed by, which is what weights are learned from. */
export function settleNames(
	body: string,
	mentions: readonly RecognisedMention[],
	demonymPlaces: readonly Place[],
	known: KnownBeforehand,
	gazetteer: Gazetteer
): SettledName[] {
	const groups = groupByName(body, mentions, gazetteer);
	let settled: SettledName[] = [];
	for (let round = 0; round < rounds; round++) {
		const before = new Map(settled.map(({ group, weighed }) => [group, weighed]));
		const shared = contextOf(groups, before, demonymPlaces, gazetteer);
		settled = groups.map((group) => {
			const context = contextFor(group, withoutOwnVotes(group, shared), known, gazetteer);
			return { group, context, weighed: weighName(group.candidates, context, gazetteer) };
		});
	}
	return settled;
}

interface SharedContext {
	readonly settled: ReadonlyMap<NameGroup, Place>;
	readonly votes: CountryVotes;
	readonly regions: RegionVotes;
	readonly anchors: ReadonlyMap<NameGroup, Anchor>;
	readonly countryOf: (place: Place) => string | undefined;
}

/** A name is no evidence for its own sense. */
function withoutOwnVotes(group: NameGroup, context: SharedContext): SharedContext {
	const own = context.settled.get(group);
	if (own === undefined) return context;
	const votes = withFewer(context.votes, context.countryOf(own), group.mentions.length);
	const regions = withFewer(context.regions, regionKey(own), group.mentions.length);
	return { ...context, votes, regions };
}

function withFewer(votes: ReadonlyMap<string, number>, key: string | undefined, by: number) {
	if (key === undefined) return votes;
	const fewer = new Map(votes);
	const left = (votes.get(key) ?? 0) - by;
	if (left > 0) fewer.set(key, left);
	else fewer.delete(key);
	return fewer;
}

function contextOf(
	groups: readonly NameGroup[],
	before: ReadonlyMap<NameGroup, WeighedName>,
	demonymPlaces: readonly Place[],
	gazetteer: Gazetteer
): SharedContext {
	const settled = new Map<NameGroup, Place>();
	for (const group of groups) {
		const place = before.size > 0 ? before.get(group)?.best?.place : obviousPlace(group);
		if (place) settled.set(group, place);
	}
	const everyMention = [...settled].flatMap(([group, place]) => group.mentions.map(() => place));
	const anchors = groups.slice(0, mostAnchors).map((group): [NameGroup, Anchor] => {
		const place = settled.get(group);
		const senses = before.size > 0 ? sensesOf(before.get(group)) : [];
		const obvious = before.size === 0 && place ? [toSense(place, 1)] : [];
		const local = [...senses, ...obvious].filter((sense) => sense.place.kind !== 'country');
		return [group, { senses: local }];
	});
	return {
		settled,
		votes: countVotes([...everyMention, ...demonymPlaces], gazetteer),
		regions: countRegions(everyMention),
		anchors: new Map(anchors.filter(([, { senses }]) => senses.length > 0)),
		countryOf: (place) => countryOf(place, gazetteer)?.id
	};
}

/** What a name may mean after a round: the place taken and the best rejected. */
function sensesOf(weighed: WeighedName | undefined): Sense[] {
	if (!weighed) return [];
	const { best, others, shareOf } = weighed;
	const rejected = others
		.map((one) => toSense(one.place, shareOf(one)))
		.filter(({ share }) => share > 0.02);
	return best ? [toSense(best.place, shareOf(best)), ...rejected] : rejected;
}

const toSense = (place: Place, share: number): Sense => ({ place, share, vector: vectorOf(place) });

/** More neighbours than this make no answer better, only slower. */
const mostAnchors = 60;

/** Before anything is weighed: a hand-kept place, a country, or the only place of that name. */
function obviousPlace({ candidates }: NameGroup): Place | undefined {
	const [best] = candidates;
	return best?.handKept || best?.kind === 'country' || candidates.length === 1 ? best : undefined;
}

function contextFor(
	group: NameGroup,
	shared: SharedContext,
	{ weights, home }: KnownBeforehand,
	gazetteer: Gazetteer
): NameContext {
	const { kindWord } = group;
	const isWhole = gazetteer
		.named(group.name)
		.some((place) => place.handKept || place.kind === 'country');
	return {
		weights,
		votes: shared.votes,
		regions: shared.regions,
		anchors: [...shared.anchors].flatMap(([other, anchor]) => (other === group ? [] : anchor)),
		containers: group.containers,
		namesakes: group.candidates.slice(0, 30),
		afterArticle: group.afterArticle,
		...(home ? { home } : {}),
		...(kindWord && !isWhole ? { kindWord } : {})
	};
}
