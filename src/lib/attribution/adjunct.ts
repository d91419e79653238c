import { isTime, nounPhraseAfter } from './noun-phrase';
import { isFiniteAt } from './verb-group';
import type { Word } from './word';
import { mediumNouns } from './word-table';

/** Where the adverb, the time or the prepositional phrase at this index ends. */
export function skipAdjunct(words: readonly Word[], at: number): number {
	const word = words[at];
	if (word === undefined) return at;
	if (word.tag === 'adverb' || word.tag === 'not') return at + 1;
	if (opensTime(words, at)) return skipTime(words, at);
	if (word.text === '(') return skipBrackets(words, at);
	if (word.tag !== 'preposition' && word.tag !== 'to') return at;
	if (isTime(words[at + 1])) return skipTime(words, at + 1);
	if (words[at + 1]?.form === 'ing') return at;
	const end = nounPhraseAfter(words, at + 1);
	return end > at + 1 ? end : at;
}

/** "Monday", "last week", "this month", where no verb follows ("Sunday was"). */
export function opensTime(words: readonly Word[], at: number): boolean {
	const isThis =
		['this', 'that', 'the', 'one', 'earlier', 'later'].includes(words[at]?.lower ?? '') &&
		isTime(words[at + 1]);
	return (isThis || isTime(words[at])) && !isFiniteAt(words, skipTime(words, at));
}

function skipTime(words: readonly Word[], from: number): number {
	let i = from;
	while (
		isTime(words[i]) ||
		words[i]?.tag === 'number' ||
		(['of', 'this', 'that', 'the', 'in', 'on', 'one'].includes(words[i]?.lower ?? '') &&
			isTime(words[i + 1]))
	)
		i++;
	return i;
}

function skipBrackets(words: readonly Word[], at: number): number {
	for (let i = at; i < words.length && i - at < 20; i++) if (words[i]?.text === ')') return i + 1;
	return at;
}

export const isMedium = (words: readonly Word[], from: number, to: number) =>
	words.slice(from + 1, to).some((word) => mediumNouns.has(word.lower)) &&
	words[from]?.tag !== 'adverb';
