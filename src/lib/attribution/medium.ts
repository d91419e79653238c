import type { Range } from './noun-phrase';
import type { Word } from './word';
import { mediumNouns } from './word-table';

/** Longest phrase before a sentence's subject that can name a medium, in words. */
const longest = 25;

/** "In a statement posted on Sunday, the union said": the phrase, up to its comma, where one opens the sentence. */
export function openingMedium(words: readonly Word[], verb: number): Range | undefined {
	if (!/^(?:in|on|at|during|through|via|from)$/u.test(words[0]?.lower ?? '')) return undefined;
	for (let i = 1; i < verb && i < longest; i++) {
		if (words[i]?.tag !== 'comma') continue;
		return words.slice(1, i).some(isMedium) ? { from: 0, to: i } : undefined;
	}
	return undefined;
}

const isMedium = (word: Word) =>
	mediumNouns.has(word.lower) || /^(?:appeal|address|facebook|twitter|telegram)$/u.test(word.lower);

/** "A statement from the union": who speaks, and through what. Undefined where the phrase names no medium first. */
export function splitMedium(
	words: readonly Word[],
	{ from, to }: Range
): { source: Range; via: Range } | undefined {
	for (let i = from + 1; i < to - 1; i++) {
		const word = words[i];
		if (word?.tag !== 'preposition') continue;
		const isMade = /^(?:from|by|of)$/u.test(word.lower) && isMedium(words[i - 1] ?? word);
		return isMade ? { source: { from: i + 1, to }, via: { from, to: i } } : undefined;
	}
	return undefined;
}
