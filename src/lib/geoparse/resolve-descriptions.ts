import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Place, PlaceKind } from '../gazetteer/place';
import { dominantCountry, type CountryVotes } from './country-votes';
import { descriptionNouns } from './description-table';
import type { Mention, RecognisedMention } from './mention';
import { findAntecedents } from './find-antecedents';
import { nameInProse } from './name-in-prose';

/** What earlier mentions and the whole report offer to a description. */
export interface DescriptionContext {
	/** Resolved and unresolved mentions before the description, in order. */
	readonly before: readonly Mention[];
	readonly votes: CountryVotes;
	/** The report's body. */
	readonly body: string;
}

const sureness = { named: 0.9, recent: 0.85, focus: 0.8, unknown: 0 };

/**
 * Which place a description stands for: "the capital" is that of the country in focus, "the country" the country in
 * focus itself, and every other noun the last place mentioned that is of its kind ("the valley" after "Panjshir").
 *
 * @returns the mention with its place; place null where the antecedent is a name that the gazetteer lacks, or is none
 *   of the names before; undefined where nothing is named before, for then the phrase tells nobody where
 */
export function resolveDescription(
	mention: RecognisedMention,
	context: DescriptionContext,
	gazetteer: Gazetteer
): Mention | undefined {
	const words = mention.exact.toLowerCase().split(/[\s-]+/);
	const noun = words.at(-1) ?? '';
	if (noun === 'capital' || (noun === 'city' && words.includes('capital'))) {
		return resolveCapital(mention, context, gazetteer);
	}
	const kinds = descriptionNouns.get(noun) ?? [];
	if (kinds.includes('country')) return resolveCountry(mention, context, gazetteer);
	return resolveByKind(mention, noun, kinds, context, gazetteer);
}

function resolveCapital(
	mention: RecognisedMention,
	context: DescriptionContext,
	gazetteer: Gazetteer
): Mention | undefined {
	const country = countryInWords(mention.exact, gazetteer) ?? focusOf(context, gazetteer);
	const capital = country ? gazetteer.capitalOf(country.id) : undefined;
	if (!country || !capital) return undefined;
	return found(
		mention,
		capital,
		sureness.focus,
		`the capital of ${nameInProse(country.names.en)}, which the report is about`
	);
}

function resolveCountry(
	mention: RecognisedMention,
	context: DescriptionContext,
	gazetteer: Gazetteer
): Mention | undefined {
	const country = focusOf(context, gazetteer);
	if (!country) return undefined;
	return found(
		mention,
		country,
		sureness.focus,
		`the report is about ${nameInProse(country.names.en)}`
	);
}

/** "the Malawian capital": the country whose demonym the words hold. */
function countryInWords(exact: string, gazetteer: Gazetteer): Place | undefined {
	const words = exact.split(/\s+/);
	for (let from = 0; from < words.length; from++) {
		for (let to = words.length; to > from; to--) {
			const id = gazetteer.demonym(words.slice(from, to).join(' '))?.place;
			if (id) return gazetteer.get(id);
		}
	}
	return undefined;
}

/** The country that the whole report speaks of most. */
function focusOf({ votes }: DescriptionContext, gazetteer: Gazetteer): Place | undefined {
	const id = dominantCountry(votes);
	return id === undefined ? undefined : gazetteer.get(id);
}

function resolveByKind(
	mention: RecognisedMention,
	noun: string,
	kinds: readonly PlaceKind[],
	{ before, body }: DescriptionContext,
	gazetteer: Gazetteer
): Mention | undefined {
	const recent = before.slice(-farthestBack);
	const [antecedent, ...others] = findAntecedents({ noun, kinds, body, before: recent }, gazetteer);
	if (!antecedent) {
		const isGeneric = !recent.some(isName);
		return isGeneric ? undefined : unexplained(mention, `the report names no ${noun} before`);
	}
	if (others.length > 0 && mention.start - antecedent.end > fadesAfter) {
		const names = [antecedent, ...others].map(({ exact }) => `“${exact}”`).join(' or ');
		return unexplained(mention, `the report does not say whether it means ${names}`);
	}
	const place = antecedent.place === null ? undefined : gazetteer.get(antecedent.place);
	if (place)
		return found(
			mention,
			place,
			sureness.recent,
			`the last ${noun} mentioned: “${antecedent.exact}”`
		);
	return unexplained(mention, `it means “${antecedent.exact}”, which the gazetteer does not have`);
}

/** A description looks back over this many mentions at most. */
const farthestBack = 200;

/** Beyond this distance the last of several places is not plainly the one that is meant. UTF-16 units. */
const fadesAfter = 800;

const isName = ({ form }: Mention) => form === 'name';

function unexplained(mention: RecognisedMention, reason: string): Mention {
	return { ...mention, place: null, confidence: sureness.unknown, reason, rejected: [] };
}

function found(
	mention: RecognisedMention,
	place: Place,
	confidence: number,
	reason: string
): Mention {
	return { ...mention, place: place.id, confidence, reason, rejected: [] };
}
