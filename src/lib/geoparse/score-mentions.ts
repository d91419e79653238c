import { distance } from '@turf/distance';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Position } from '../gazetteer/place';
import type { Form, Mention, Role } from './mention';

/** A hand label's place: an id, an object for a place that no gazetteer of ours need have, or none. */
export type GoldPlace =
	| string
	| null
	| { readonly name: string; readonly country?: string | null; readonly at?: Position | null };

/** A hand label. Offsets are UTF-16 units in the report's body. */
export interface GoldMention {
	readonly start: number;
	readonly end: number;
	readonly exact: string;
	readonly place: GoldPlace;
	readonly form: Form;
	readonly role: Role;
}

/** Counts and shares over exact spans. */
export interface SpanScore {
	readonly gold: number;
	readonly predicted: number;
	readonly right: number;
	/** 0 to 1; 1 where nothing was predicted or labelled. */
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
}

export interface MentionScore {
	readonly namesAndDescriptions: SpanScore;
	readonly demonyms: SpanScore;
	readonly all: SpanScore;
	/** Shares of the exactly matched spans, 0 to 1. */
	readonly resolution: number;
	readonly form: number;
	readonly role: number;
}

/** Resolution counts as right within this distance: the usual 100 miles. Kilometres. */
const rightWithin = 161;

/**
 * Scores mentions against hand labels: precision and recall over exact spans (split by the gold form for recall and the
 * predicted form for precision), and, over the spans that match exactly, how often place, form and role are right. A
 * gold place with coordinates is right within 161 km, or where the prediction is the country or region that holds it.
 */
export function scoreMentions(
	gold: readonly GoldMention[],
	predicted: readonly Mention[],
	gazetteer: Gazetteer
): MentionScore {
	const bySpan = new Map(predicted.map((mention) => [keyOf(mention), mention]));
	const pairs = gold.flatMap((label) => {
		const mention = bySpan.get(keyOf(label));
		return mention ? [{ label, mention }] : [];
	});
	const share = (test: (pair: { label: GoldMention; mention: Mention }) => boolean) =>
		ratio(pairs.filter(test).length, pairs.length);
	const isDemonym = ({ form }: { form: Form }) => form === 'demonym';
	const isOther = ({ form }: { form: Form }) => form !== 'demonym';
	return {
		namesAndDescriptions: scoreSpans(gold.filter(isOther), predicted.filter(isOther)),
		demonyms: scoreSpans(gold.filter(isDemonym), predicted.filter(isDemonym)),
		all: scoreSpans(gold, predicted),
		resolution: share(({ label, mention }) => isRightPlace(label.place, mention.place, gazetteer)),
		form: share(({ label, mention }) => label.form === mention.form),
		role: share(({ label, mention }) => label.role === mention.role)
	};
}

const keyOf = ({ start, end }: { start: number; end: number }) => `${start}:${end}`;

const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

function scoreSpans(
	gold: readonly { start: number; end: number }[],
	predicted: readonly { start: number; end: number }[]
): SpanScore {
	const spans = new Set(gold.map(keyOf));
	const right = predicted.filter((mention) => spans.has(keyOf(mention))).length;
	const precision = ratio(right, predicted.length);
	const recall = ratio(right, gold.length);
	const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
	return { gold: gold.length, predicted: predicted.length, right, precision, recall, f1 };
}

function isRightPlace(gold: GoldPlace, predicted: string | null, gazetteer: Gazetteer): boolean {
	if (gold === null || gold === 'none') return predicted === null;
	if (predicted === null) return false;
	if (typeof gold === 'string') return gold === predicted;
	const place = gazetteer.get(predicted);
	if (!place) return false;
	const sameCountry =
		gold.country !== undefined && gold.country !== null && place.country === gold.country;
	if (place.kind === 'country') return sameCountry && place.names.en === gold.name;
	if (!gold.at) return sameCountry;
	return distance([...gold.at], [...place.point]) <= rightWithin;
}
