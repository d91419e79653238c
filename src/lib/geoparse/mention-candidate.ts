import type { Verdict } from './judge-name';
import { textOf, type TokenisedText } from './tokens';

/** Tokens `[from, to)` that may be a mention, and what the rules make of them. */
export interface MentionCandidate {
	readonly from: number;
	readonly to: number;
	/** Index after the name itself, before a kind word. */
	readonly baseTo: number;
	readonly form: 'name' | 'demonym';
	readonly verdict: Verdict;
	/** Do the rules take it, all told? A name that lacks evidence may be a place elsewhere in the report. */
	readonly accepted: boolean;
	/** Nothing in the gazetteer bears it. */
	readonly unknown: boolean;
}

/** The name in lower case, without its kind word: what mentions of one name have in common. */
export const candidateKey = (text: TokenisedText, { from, baseTo }: MentionCandidate) =>
	textOf(text, from, baseTo).toLowerCase();
