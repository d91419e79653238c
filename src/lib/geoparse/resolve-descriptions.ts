import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Place, PlaceKind } from '../gazetteer/place';
import { dominantCountry, type CountryVotes } from './country-votes';
import { descriptionNouns } from './description-table';
import type { Mention, RecognisedMention } from './mention';
import { namePartsOf } from './name-parts';

/** What earlier mentions and the whole report offer to a description. */
export interface DescriptionContext {
	/** Resolved and unresolved mentions before the description, in order. */
	readonly before: readonly Mention[];
	readonly votes: CountryVotes;
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
		`the capital of ${country.names.en}, which the report is about`
	);
}

function resolveCountry(
	mention: RecognisedMention,
	context: DescriptionContext,
	gazetteer: Gazetteer
): Mention | undefined {
	const country = focusOf(context, gazetteer);
	if (!country) return undefined;
	return found(mention, country, sureness.focus, `the report is about ${country.names.en}`);
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
	{ before }: DescriptionContext,
	gazetteer: Gazetteer
): Mention | undefined {
	const antecedent = findAntecedent(noun, kinds, before, gazetteer);
	if (!antecedent)
		return before.some(isName)
			? unexplained(mention, `the report names no ${noun} before`)
			: undefined;
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

const isName = ({ form }: Mention) => form === 'name';

function unexplained(mention: RecognisedMention, reason: string): Mention {
	return { ...mention, place: null, confidence: sureness.unknown, reason, rejected: [] };
}

/** The nearest earlier mention of the kind: by its own kind word, by the place's first kind, then by its other kinds. */
function findAntecedent(
	noun: string,
	kinds: readonly PlaceKind[],
	before: readonly Mention[],
	gazetteer: Gazetteer
): Mention | undefined {
	const recent = [...before].reverse().filter((mention) => mention.form !== 'demonym');
	const placeOf = ({ place }: Mention) => (place === null ? undefined : gazetteer.get(place));
	const isSaid = (mention: Mention) => namePartsOf(mention.exact).written === noun;
	const isKind = (mention: Mention) =>
		isOf(placeOf(mention)?.kind, kinds) || saysKind(mention, kinds);
	const isAlso = (mention: Mention) =>
		placeOf(mention)?.also.some((kind) => isOf(kind, kinds)) === true;
	return recent.find((mention) => isSaid(mention) || isKind(mention) || isAlso(mention));
}

const isOf = (kind: PlaceKind | undefined, kinds: readonly PlaceKind[]) =>
	kind !== undefined && kinds.includes(kind);

function saysKind({ exact, form }: Mention, kinds: readonly PlaceKind[]): boolean {
	return form === 'name' && namePartsOf(exact).kindWord?.kinds[0] === kinds[0] && kinds.length > 0;
}

function found(
	mention: RecognisedMention,
	place: Place,
	confidence: number,
	reason: string
): Mention {
	return { ...mention, place: place.id, confidence, reason, rejected: [] };
}
