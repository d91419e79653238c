import { clauseEnd } from './clause-end';
import { type Draft, spansOf } from './draft';
import type { Sentence } from './sentence';
import { ownSubject } from './subject';
import type { Word } from './word';

/** How far a negation may stand before "verify", in words. */
const reach = 9;

/** How far "claims", "it", "the report" may stand from a sentence's beginning to mean what was said before, in words. */
const opening = 6;

const verifying =
	/^(?:verif(?:y|ied|ication)|confirm(?:ed|ation)?|corroborat(?:e|ed|ion)|authenticat(?:e|ed)|substantiat(?:e|ed))$/u;
const negating = /^(?:not|no|cannot|unable|impossible|neither|without|nor|.+n't|failed)$/u;
const possible =
	/^(?:could|can|cannot|couldn't|can't|possible|impossible|unable|able|independent|independently|immediately)$/u;
const unverified = /^(?:unverified|unconfirmed|uncorroborated)$/u;
const anaphoric =
	/^(?:it|this|that|these|those|claim|claims|report|reports|account|accounts|statement|statements|allegation|allegations|figures|assertion|assertions|which|either|neither)$/u;

/** Where a sentence says that something could not be verified: the words from one index to another; else undefined. */
export function findUnverified(words: readonly Word[]): { from: number; to: number } | undefined {
	for (let i = 0; i < words.length; i++) {
		const word = words[i];
		if (word === undefined || word.tag === 'quote') continue;
		if (unverified.test(word.lower)) return { from: i, to: i + 1 };
		if (!verifying.test(word.lower)) continue;
		const from = negationBefore(words, i);
		if (from !== undefined) return { from, to: i + 1 };
	}
	return undefined;
}

function negationBefore(words: readonly Word[], at: number): number | undefined {
	const stretch = words.slice(Math.max(0, at - reach), at);
	const negation = stretch.findIndex((word) => negating.test(word.lower));
	if (negation < 0 || !stretch.some((word) => possible.test(word.lower))) return undefined;
	const from = at - stretch.length + negation;
	return words[from - 1]?.tag === 'modal' || words[from - 1]?.tag === 'be' ? from - 1 : from;
}

/** For each sentence, whether what it attributes is said to be unverified, there or at the beginning of the next. */
export function unverifiedSentences(sentences: readonly Sentence[]): ReadonlySet<number> {
	const found = new Set<number>();
	sentences.forEach((sentence, index) => {
		if (findUnverified(sentence.words) === undefined) return;
		found.add(index);
		if (sentence.words.slice(0, opening).some((word) => anaphoric.test(word.lower)))
			found.add(index - 1);
	});
	return found;
}

/** The reporters' own saying that they could not verify. */
export function draftUnverified(sentence: Sentence, index: number): Draft[] {
	const { words } = sentence;
	const cue = findUnverified(words);
	if (cue === undefined || cue.to - cue.from < 2) return [];
	const subject = ownSubject(words, cue.from);
	const rest = { from: cue.to, to: clauseEnd(words, cue.to, 'phrase') };
	const isPassive =
		words[cue.to - 1]?.form === 'participle' ||
		subject === undefined ||
		words[subject.from]?.lower === 'it';
	const parts = subject?.parts ?? [];
	return [
		{
			sentence: index,
			rule: 'adverb',
			lemma: 'verify',
			manner: 'unverified',
			source: isPassive ? [] : spansOf(sentence, parts),
			cue: spansOf(sentence, [cue]),
			content: spansOf(sentence, isPassive && rest.to <= rest.from + 1 ? parts : [rest]),
			via: undefined
		}
	];
}
