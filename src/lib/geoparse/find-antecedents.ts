import type { Gazetteer } from '../gazetteer/gazetteer';
import type { PlaceKind } from '../gazetteer/place';
import type { Mention } from './mention';
import { namePartsOf } from './name-parts';
import { standsAfterArticle } from './stands-after-article';

/** What a description asks of the mentions before it. */
export interface AntecedentQuestion {
	readonly noun: string;
	/** Kinds of place that the noun may stand for. */
	readonly kinds: readonly PlaceKind[];
	readonly body: string;
	readonly before: readonly Mention[];
}

/**
 * Earlier mentions that a description may stand for, nearest first, one a place: by their own kind word ("the valley"
 * after "Shire Valley"), or by what the gazetteer says the place is, besides other things.
 */
export function findAntecedents(question: AntecedentQuestion, gazetteer: Gazetteer): Mention[] {
	const found = new Map<string, Mention>();
	for (let i = question.before.length - 1; i >= 0; i--) {
		const mention = question.before[i];
		if (!mention || mention.form === 'demonym' || !fits(mention, question, gazetteer)) continue;
		const key = mention.place ?? mention.exact.toLowerCase();
		if (!found.has(key)) found.set(key, mention);
	}
	return [...found.values()];
}

function fits(
	mention: Mention,
	{ noun, kinds, body }: AntecedentQuestion,
	gazetteer: Gazetteer
): boolean {
	const { written, kindWord } = namePartsOf(mention.exact);
	if (written === noun) return true;
	const place = mention.place === null ? undefined : gazetteer.get(mention.place);
	if (place) return [place.kind, ...place.also].some((kind) => kinds.includes(kind));
	if (mention.form !== 'name') return false;
	if (kindWord) return kindWord.kinds[0] !== undefined && kindWord.kinds[0] === kinds[0];
	return noun === 'river' && standsAfterArticle(body, mention);
}
