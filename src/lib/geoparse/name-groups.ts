import type { Gazetteer } from '../gazetteer/gazetteer';
import { normaliseName } from '../gazetteer/normalise-name';
import type { Place } from '../gazetteer/place';
import { placesAbbreviated } from './abbreviated-region';
import { kindInSight } from './kind-in-sight';
import { kindWordsAfter, type KindWord } from './kind-word-table';
import type { RecognisedMention } from './mention';
import { namePartsOf } from './name-parts';
import { findContainersInSight } from './plain-sight';
import { findStatesInLists } from './states-in-lists';
import { isWorldRegion } from './world-region';
import { standsAfterArticle } from './stands-after-article';

/** All mentions of one name in a report: they mean one place ("one sense per discourse"). */
export interface NameGroup {
	readonly name: string;
	readonly mentions: readonly RecognisedMention[];
	readonly candidates: readonly Place[];
	readonly containers: readonly Place[];
	/** "the Zambezi": a river or a region rather than a town. */
	readonly afterArticle: boolean;
	/** What the text says it is: "Essex County", "the state of Washington". */
	readonly kindWord?: KindWord;
}

/**
 * The names of a report, each with its mentions, in the order of their first ones. A name that the text qualifies in
 * two ways ("Paris, France" and "Paris, Texas") is two; where it then stands alone, it means the one before.
 */
export function groupByName(
	body: string,
	mentions: readonly RecognisedMention[],
	gazetteer: Gazetteer
): NameGroup[] {
	const isCityToo = (name: string) => gazetteer.named(name).some((place) => isLargeCity(place));
	const areaKind = (name: string) => {
		const places = gazetteer.named(name);
		if (places.some(({ kind }) => kind === 'country')) return 'country';
		return places.some((place) => isLargeRegion(place)) ? 'region' : undefined;
	};
	const beside = findContainersInSight(body, mentions, isCityToo, areaKind);
	const candidatesOf = (mention: RecognisedMention) => {
		const abbreviated = placesAbbreviated(body, mention, gazetteer);
		return abbreviated.length > 0 ? abbreviated : candidatesFor(mention.exact, gazetteer);
	};
	const byName = new Map<string, RecognisedMention[]>();
	for (const mention of mentions) {
		if (mention.form !== 'name') continue;
		const key = normaliseName(mention.exact);
		const members = byName.get(key);
		if (members) members.push(mention);
		else byName.set(key, [mention]);
	}
	const statesInList = findStatesInLists(body, mentions, areaKind);
	return [...byName.values()].flatMap((members) => {
		const name = members[0]?.exact ?? '';
		const candidates = members[0] ? candidatesOf(members[0]) : [];
		const containersOf = (mention: RecognisedMention) =>
			(beside.get(mention) ?? []).flatMap((outer) => candidatesOf(outer));
		const kindOf = (name: string, group: readonly RecognisedMention[]) => {
			const kindWord =
				namePartsOf(name).kindWord ??
				group.map((mention) => kindInSight(body, mention)).find((kind) => kind !== undefined) ??
				(group.some((mention) => statesInList.has(mention))
					? kindWordsAfter.get('state')
					: undefined);
			return kindWord ? { kindWord } : {};
		};
		return splitByContainer(members, candidates, containersOf, gazetteer).map(
			(group): NameGroup => ({
				name,
				...kindOf(name, group),
				mentions: group,
				candidates,
				containers: group.flatMap(containersOf),
				afterArticle: group.some((mention) => standsAfterArticle(body, mention))
			})
		);
	});
}

const isLargeRegion = ({ kind, population }: Place) =>
	kind === 'province' && population >= largeRegionFrom;
const largeRegionFrom = 400_000;
const largeFrom = 100_000;
const isLargeCity = (place: Place) => place.kind === 'city' && place.population >= largeFrom;

/** Mentions by the container that stands beside them and really contains one of the candidates. */
function splitByContainer(
	members: readonly RecognisedMention[],
	candidates: readonly Place[],
	containersOf: (mention: RecognisedMention) => readonly Place[],
	gazetteer: Gazetteer
): RecognisedMention[][] {
	const groups = new Map<string, RecognisedMention[]>();
	let current: RecognisedMention[] = [];
	for (const mention of members) {
		const outer = containersOf(mention).find(({ id }) =>
			candidates.some((place) => gazetteer.contains(id, place.id))
		);
		if (outer) {
			const known = groups.get(outer.id) ?? (groups.size === 0 ? current : []);
			groups.set(outer.id, known);
			current = known;
		}
		current.push(mention);
	}
	return groups.size === 0 ? [current] : [...groups.values()];
}

/** Places of that name; else, where the kind word allows it, of the name without it ("Sofala Province"). */
function candidatesFor(name: string, gazetteer: Gazetteer): readonly Place[] {
	const whole = gazetteer.named(name).filter((place) => !isWorldRegion(name) || !isSettled(place));
	const { base, kindWord } = namePartsOf(name);
	if (!kindWord || kindWord.fallsBack === 'never') return whole;
	const kept = whole.filter((place) => place.handKept || place.kind === 'country');
	if (kept.length > 0) return kept;
	const bases = gazetteer
		.named(base)
		.filter((place) => kindWord.fallsBack === 'seat' || isOfKind(place, kindWord));
	return [...new Set([...whole, ...bases])];
}

/** A continent or an ocean is no village of that name. */
const isSettled = ({ kind }: Place) => kind === 'city' || kind === 'town' || kind === 'village';

const isOfKind = (place: Place, { kinds }: KindWord) =>
	[place.kind, ...place.also].some((kind) => kinds.includes(kind));
