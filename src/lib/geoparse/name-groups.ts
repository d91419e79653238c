import type { Gazetteer } from '../gazetteer/gazetteer';
import { normaliseName } from '../gazetteer/normalise-name';
import type { Place } from '../gazetteer/place';
import type { KindWord } from './kind-word-table';
import type { RecognisedMention } from './mention';
import { namePartsOf } from './name-parts';
import { findContainersInSight } from './plain-sight';
import { standsAfterArticle } from './stands-after-article';

/** All mentions of one name in a report: they mean one place ("one sense per discourse"). */
export interface NameGroup {
	readonly name: string;
	readonly mentions: readonly RecognisedMention[];
	readonly candidates: readonly Place[];
	readonly containers: readonly Place[];
	/** "the Zambezi": a river or a region rather than a town. */
	readonly afterArticle: boolean;
}

/** The names of a report, each with its mentions, in the order of their first ones. */
export function groupByName(
	body: string,
	mentions: readonly RecognisedMention[],
	gazetteer: Gazetteer
): NameGroup[] {
	const containers = findContainersInSight(body, mentions);
	const byName = new Map<string, RecognisedMention[]>();
	for (const mention of mentions) {
		if (mention.form !== 'name') continue;
		const key = normaliseName(mention.exact);
		const members = byName.get(key);
		if (members) members.push(mention);
		else byName.set(key, [mention]);
	}
	return [...byName.values()].map((members) => {
		const name = members[0]?.exact ?? '';
		const outer = members
			.flatMap((m) => containers.get(m) ?? [])
			.flatMap((n) => candidatesFor(n, gazetteer));
		const afterArticle = members.some((mention) => standsAfterArticle(body, mention));
		return {
			name,
			mentions: members,
			candidates: candidatesFor(name, gazetteer),
			containers: outer,
			afterArticle
		};
	});
}

/** Places of that name; else, where the kind word allows it, of the name without it ("Sofala Province"). */
function candidatesFor(name: string, gazetteer: Gazetteer): readonly Place[] {
	const whole = gazetteer.named(name);
	const { base, kindWord } = namePartsOf(name);
	if (!kindWord || kindWord.fallsBack === 'never') return whole;
	const kept = whole.filter((place) => place.handKept || place.kind === 'country');
	if (kept.length > 0) return kept;
	const bases = gazetteer
		.named(base)
		.filter((place) => kindWord.fallsBack === 'seat' || isOfKind(place, kindWord));
	return [...new Set([...whole, ...bases])];
}

const isOfKind = (place: Place, { kinds }: KindWord) =>
	[place.kind, ...place.also].some((kind) => kinds.includes(kind));
