import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Place } from '../gazetteer/place';
import type { Span } from '../report/report';
import { countryOf, countVotes, type CountryVotes } from './country-votes';
import type { RecognisedMention } from './mention';
import { groupByName, type NameGroup } from './name-groups';
import { chooseCandidate, type Choice } from './choose-candidate';
import type { OutletHome } from './outlet-home';
import { countRegions, regionKey, type RegionVotes } from './region-votes';
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
	home: OutletHome | undefined,
	gazetteer: Gazetteer
): ReadonlyMap<Span, Choice> {
	const groups = groupByName(body, mentions, gazetteer);
	let choices = new Map<NameGroup, Choice>();
	for (let round = 0; round < rounds; round++) {
		const context = contextOf(groups, choices, demonymPlaces, gazetteer);
		choices = new Map(
			groups.map((group) => [
				group,
				chooseFor(group, withoutOwnVotes(group, context), home, gazetteer)
			])
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

function chooseFor(
	group: NameGroup,
	shared: SharedContext,
	home: OutletHome | undefined,
	gazetteer: Gazetteer
): Choice {
	const { kindWord } = group;
	const isWhole = gazetteer
		.named(group.name)
		.some((place) => place.handKept || place.kind === 'country');
	const context: NameContext = {
		votes: shared.votes,
		regions: shared.regions,
		anchors: [...shared.anchors].flatMap(([other, anchor]) => (other === group ? [] : anchor)),
		containers: group.containers,
		namesakes: group.candidates.slice(0, 30),
		afterArticle: group.afterArticle,
		...(home ? { home } : {}),
		...(kindWord && !isWhole ? { kindWord } : {})
	};
	return chooseCandidate(group.name, group.candidates, context, gazetteer);
}
