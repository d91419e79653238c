import type { VerbForm } from './inflect';
import type { VerbReading } from './lexicon';
import type { Token } from './tokens';

/** What a word does in its clause, as far as tables and neighbours tell. */
export type Tag =
	| 'verb'
	| 'be'
	| 'have'
	| 'do'
	| 'modal'
	| 'to'
	| 'not'
	| 'adverb'
	| 'noun'
	| 'name'
	| 'number'
	| 'determiner'
	| 'possessive'
	| 'pronoun'
	| 'object'
	| 'relative'
	| 'that'
	| 'preposition'
	| 'conjunction'
	| 'subordinator'
	| 'comma'
	| 'mark'
	| 'quote';

export interface Word extends Token {
	readonly tag: Tag;
	/** Only for verbs: its dictionary form and what it says. */
	readonly verb?: VerbReading;
	readonly form?: VerbForm;
	/** Only for quotations, which are one word each. */
	readonly single?: boolean;
}

/** The last word that is no adverb. */
export function lastWord(before: readonly Word[]): Word | undefined {
	for (let i = before.length - 1; i >= 0 && i >= before.length - 4; i--) {
		const word = before[i];
		if (word !== undefined && word.tag !== 'adverb' && word.tag !== 'not') return word;
	}
	return undefined;
}

export const isPlural = (word: Word) =>
	(/[^su]s$/u.test(word.lower) && word.lower.length > 3) ||
	['people', 'police', 'men', 'women', 'children', 'media', 'team'].includes(word.lower);
