import type { Word } from './word';

const auxiliary = new Set(['be', 'have', 'do', 'modal', 'not', 'adverb']);

/** Where the verb group begins: auxiliaries, negation and adverbs before the verb at this index. */
export function groupStart(words: readonly Word[], verb: number): number {
	let i = verb;
	while (i > 0 && auxiliary.has(words[i - 1]?.tag ?? '')) i--;
	return i;
}

const finite = new Set(['past', 's', 'base']);

/** Does this word make a clause: a finite verb, an auxiliary? */
export const isFiniteAt = (words: readonly Word[], at: number): boolean => {
	const word = words[at];
	if (word === undefined) return false;
	if (word.tag === 'modal' || word.tag === 'do' || word.tag === 'have') return true;
	if (word.tag === 'be') return !['be', 'been', 'being'].includes(word.lower);
	return (
		word.tag === 'verb' &&
		word.form !== undefined &&
		finite.has(word.form) &&
		words[at - 1]?.tag !== 'to'
	);
};
