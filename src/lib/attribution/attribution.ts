/** A stretch of the text: UTF-16 units, end exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** How something is said. `thought` is a state of mind that the text tells (believes, wants, fears) and nobody utters. */
export type Manner =
	| 'stated'
	| 'claimed'
	| 'denied'
	| 'confirmed'
	| 'urged'
	| 'promised'
	| 'condemned'
	| 'acknowledged'
	| 'proposed'
	| 'reported'
	| 'unverified'
	| 'thought';

/** `direct`: all of the content stands between quotation marks; `mixed`: part of it; `indirect`: none. */
export type Speech = 'direct' | 'mixed' | 'indirect';

/** Who says what: one attribution, in the sense of Pareti's and PolNeAR's source, cue and content. */
export interface Attribution {
	/** The words that name who says it; none where the text names nobody ("it was reported"). */
	readonly source: readonly Span[];
	/** Through whom or what it reached the reporter ("in a statement", "told the paper"). */
	readonly via?: Span;
	/** The words that say that it is said. */
	readonly cue: readonly Span[];
	/** What is said, quotation marks included, cue and source excluded, in the order of the text. */
	readonly content: readonly Span[];
	readonly manner: Manner;
	readonly speech: Speech;
	/** Does the text say that this could not be verified? */
	readonly verification: 'unverified' | null;
	/** The person for whom a pronoun stands, or who is named elsewhere, as the text names them first; else null. */
	readonly who: string | null;
}
