import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Place } from '../gazetteer/place';
import type { Span } from '../report/report';
import { countryOf, countVotes, type CountryVotes } from './country-votes';
import type { RecognisedMention } from './mention';
import { groupByName, type NameGroup } from './name-groups';
import { namePartsOf } from './name-parts';
import { chooseCandidate, type Choice } from './choose-candidate';
import type { NameContext } from './score-candidate';

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
	gazetteer: Gazetteer
): ReadonlyMap<Span, Choice> {
	const groups = groupByName(body, mentions, gazetteer);
	let choices = new Map<NameGroup, Choice>();
	for (let round = 0; round < rounds; round++) {
		const context = contextOf(groups, choices, demonymPlaces, gazetteer);
		choices = new Map(
			groups.map((group) => [group, chooseFor(group, withoutOwnVotes(group, context), gazetteer)])
		);
	}
	return new Map(
		[...choices].flatMap(([{ mentions: members }, choice]) =>
			members.map((m) => [m, choice] as const)
		)
	);
}

interface SharedContext {
	readonly settled: ReadonlyMap<NameGroup, Place>;
	readonly votes: CountryVotes;
	readonly anchors: readonly Place[];
	readonly countryOf: (place: Place) => string | undefined;
}

/** A name is no evidence for its own sense. */
function withoutOwnVotes(group: NameGroup, context: SharedContext): SharedContext {
	const own = context.settled.get(group);
	const country = own && context.countryOf(own);
	if (country === undefined) return context;
	const votes = new Map(context.votes);
	const left = (votes.get(country) ?? 0) - group.mentions.length;
	if (left > 0) votes.set(country, left);
	else votes.delete(country);
	return { ...context, votes };
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
	const anchors = [...new Set(settled.values())].filter((place) => place.kind !== 'country');
	return {
		settled,
		votes: countVotes([...everyMention, ...demonymPlaces], gazetteer),
		anchors: anchors.slice(0, mostAnchors),
		countryOf: (place) => countryOf(place, gazetteer)?.id
	};
}

/** More neighbours than this make no answer better, only slower. */
const mostAnchors = 60;

/** Before anything is weighed: a hand-kept place, a country, or the only place of that name. */
function obviousPlace({ candidates }: NameGroup): Place | undefined {
	const [best] = candidates;
	return best?.handKept || best?.kind === 'country' || candidates.length === 1 ? best : undefined;
}

function chooseFor(group: NameGroup, shared: SharedContext, gazetteer: Gazetteer): Choice {
	const { kindWord } = namePartsOf(group.name);
	const isWhole = gazetteer
		.named(group.name)
		.some((place) => place.handKept || place.kind === 'country');
	const context: NameContext = {
		votes: shared.votes,
		anchors: shared.anchors.filter((place) => !group.candidates.includes(place)),
		containers: group.containers,
		namesakes: group.candidates.slice(0, 30),
		afterArticle: group.afterArticle,
		...(kindWord && !isWhole ? { kindWord } : {})
	};
	return chooseCandidate(group.name, group.candidates, context, gazetteer);
}
