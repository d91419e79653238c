import type { Manner, Span } from './attribution';
import type { Range } from './noun-phrase';
import type { Sentence } from './sentence';

/** An attribution in the making: what one rule found at one cue. */
export interface Draft {
	/** Index of the sentence with the cue. */
	readonly sentence: number;
	readonly rule: Rule;
	/** Dictionary form of the cue. */
	readonly lemma: string;
	readonly manner: Manner;
	readonly source: readonly Span[];
	readonly cue: readonly Span[];
	readonly content: readonly Span[];
	readonly via: Span | undefined;
	/** A quotation is expected to follow in the next sentence or paragraph ("He said:"). */
	readonly isOpen?: boolean;
}

/** Which rule found it. */
export type Rule =
	| 'that'
	| 'clause'
	| 'question'
	| 'quote'
	| 'phrase'
	| 'infinitive'
	| 'preposition'
	| 'none'
	| 'after'
	| 'inverted'
	| 'passive'
	| 'noun'
	| 'according'
	| 'colon'
	| 'adverb'
	| 'adjective';

/** The characters from the first to the last word of a range; undefined for an empty one. */
export function spanOf(sentence: Sentence, range: Range): Span | undefined {
	const first = sentence.words[range.from];
	const last = sentence.words[range.to - 1];
	return first && last && range.to > range.from ? { start: first.start, end: last.end } : undefined;
}

/** The spans of these ranges, empty ones left out. */
export const spansOf = (sentence: Sentence, ranges: readonly Range[]): Span[] =>
	ranges.map((range) => spanOf(sentence, range)).filter((span) => span !== undefined);
