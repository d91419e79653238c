import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Place } from '../gazetteer/place';
import type { Span } from '../report/report';
import type { Choice } from './choose-candidate';
import { countVotes } from './country-votes';
import type { Mention, RecognisedMention } from './mention';
import { nameInProse } from './name-in-prose';
import { shippedModel } from './geoparse-model';
import { resolveDescription, type DescriptionContext } from './resolve-descriptions';
import { isWorldRegion } from './world-region';
import { resolveNames, type KnownBeforehand } from './resolve-names';

/**
 * Decides for every recognised mention which place is meant. Names and demonyms first, together; then descriptions, in
 * reading order. A description that nothing in the report explains is left out.
 */
export function resolve(
	body: string,
	mentions: readonly RecognisedMention[],
	gazetteer: Gazetteer,
	known: KnownBeforehand = { weights: shippedModel.resolution }
): Mention[] {
	const demonymPlaces = placesOfDemonyms(mentions, gazetteer);
	const choices = resolveNames(body, mentions, demonymPlaces, known, gazetteer);
	const named = [...choices.values()].flatMap(({ place }) => place ?? []);
	const votes = countVotes([...named, ...demonymPlaces], gazetteer);
	const resolved: Mention[] = [];
	for (const mention of mentions) {
		const result = resolveOne(mention, choices, { before: resolved, votes, body }, gazetteer);
		if (result) resolved.push(result);
	}
	return resolved;
}

/** The places that the demonyms among the mentions are made from, one for each. */
export function placesOfDemonyms(
	mentions: readonly RecognisedMention[],
	gazetteer: Gazetteer
): Place[] {
	return mentions.flatMap((m) =>
		m.form === 'demonym' ? (placeOfDemonym(m, gazetteer) ?? []) : []
	);
}

function resolveOne(
	mention: RecognisedMention,
	choices: ReadonlyMap<Span, Choice>,
	context: DescriptionContext,
	gazetteer: Gazetteer
): Mention | undefined {
	if (mention.form === 'description') return resolveDescription(mention, context, gazetteer);
	if (mention.form === 'demonym') return resolveDemonym(mention, gazetteer);
	const choice = choices.get(mention);
	if (!choice) return undefined;
	const { place, confidence, reason, rejected } = choice;
	return { ...mention, place: place?.id ?? null, confidence, reason, rejected };
}

const demonymConfidence = 0.95;

function resolveDemonym(mention: RecognisedMention, gazetteer: Gazetteer): Mention {
	const word = gazetteer.demonym(oneSpaced(mention.exact));
	const place = placeOfDemonym(mention, gazetteer);
	if (place) {
		const reason = `the word for people and things of ${nameInProse(place.names.en)}`;
		return { ...mention, place: place.id, confidence: demonymConfidence, reason, rejected: [] };
	}
	const reason = `made from ${word?.of ?? 'a place'}, which is no place of today's gazetteer`;
	return { ...mention, place: null, confidence: 0, reason, rejected: [] };
}

/** The place a demonym is made from: by id, or, for "Londoner", the best-known place of the name it is of. */
function placeOfDemonym(mention: RecognisedMention, gazetteer: Gazetteer): Place | undefined {
	const word = gazetteer.demonym(oneSpaced(mention.exact));
	if (!word) return undefined;
	return word.place === null
		? gazetteer.named(word.of).find((place) => !isWorldRegion(word.of) || isArea(place))
		: gazetteer.get(word.place);
}

const isArea = ({ kind }: Place) => !['city', 'town', 'village'].includes(kind);

const oneSpaced = (text: string) => text.replace(/\s+/g, ' ');
