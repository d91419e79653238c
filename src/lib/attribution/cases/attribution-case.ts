import type { Manner, Speech } from '../attribution';

/** What one voice of a case must be. Spans are given by their words; several are joined with " … ". */
export interface ExpectedVoice {
	/** '' where the text names nobody. */
	readonly source: string;
	readonly content: string;
	readonly manner?: Manner;
	readonly speech?: Speech;
	readonly who?: string | null;
	readonly via?: string;
	readonly cue?: string;
	readonly unverified?: boolean;
}

/** A text of our own writing, in news style, and who says what in it. */
export interface AttributionCase {
	readonly name: string;
	readonly text: string;
	readonly voices: readonly ExpectedVoice[];
	/** Words that must not be anybody's source. */
	readonly silent?: readonly string[];
}
