import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Place } from '../gazetteer/place';
import type { Span } from '../report/report';
import { countryOf, countVotes, type CountryVotes } from './country-votes';
import type { RecognisedMention } from './mention';
import { groupByName, type NameGroup } from './name-groups';
import { chooseCandidate, type Choice } from './choose-candidate';
import type { OutletHome } from './outlet-home';
import { countRegions, regionKey, type RegionVotes } from './region-votes';
import type { ResolutionWeights } from './resolution-weights';
import type { NameContext } from './score-candidate';
import type { Anchor } from './weigh-neighbours';

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
		settled.flatMap(({ group, choice }) => group.mentions.map((m) => [m, choice] as const))
	);
}

/** What does not come from the text itself. */
export interface KnownBeforehand {
	readonly weights: ResolutionWeights;
	/** Where the report's outlet is at home. */
	readonly home?: OutletHome | undefined;
}

/** A name, what its last round saw, and what was chosen. */
export interface SettledName {
	readonly group: NameGroup;
	readonly context: NameContext;
	readonly choice: Choice;
}

/** Every name of a report with its choice and what it was made from, which is what weights are learned from. */
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
		const choices = new Map(settled.map(({ group, choice }) => [group, choice]));
		const shared = contextOf(groups, choices, demonymPlaces, gazetteer);
		settled = groups.map((group) => {
			const context = contextFor(group, withoutOwnVotes(group, shared), known, gazetteer);
			return {
				group,
				context,
				choice: chooseCandidate(group.name, group.candidates, context, gazetteer)
			};
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
	choices: ReadonlyMap<NameGroup, Choice>,
	demonymPlaces: readonly Place[],
	gazetteer: Gazetteer
): SharedContext {
	const settled = new Map<NameGroup, Place>();
	for (const group of groups) {
		const place = choices.size > 0 ? choices.get(group)?.place : obviousPlace(group);
		if (place) settled.set(group, place);
	}
	const everyMention = [...settled].flatMap(([group, place]) => group.mentions.map(() => place));
	const anchors = groups.slice(0, mostAnchors).map((group): [NameGroup, Anchor] => {
		const place = settled.get(group);
		const senses = choices.size > 0 ? sensesOf(choices.get(group), gazetteer) : [];
		const obvious = choices.size === 0 && place ? [{ place, share: 1 }] : [];
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
function sensesOf(choice: Choice | undefined, gazetteer: Gazetteer): Anchor['senses'] {
	if (!choice) return [];
	const { place, confidence, rejected } = choice;
	const others = rejected.flatMap(({ place: id, score }) => {
		const other = gazetteer.get(id);
		return other && score > 0.02 ? [{ place: other, share: score }] : [];
	});
	return place ? [{ place, share: confidence }, ...others] : others;
}

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
