import type { Day, Reading } from './calendar';

/** What a rule may know beside the words that it matched. */
export interface Scene {
	/** The report's own day. */
	readonly published: Day;
	/** The last day named before these words, if any: what "two days later" is counted from. */
	readonly lastDay: Day | null;
	/** The words, and the text around them, at most a few hundred characters each side. */
	readonly matched: string;
	readonly before: string;
	readonly after: string;
	/** Does the sentence place these words after the report ("will meet on Friday")? */
	readonly isAhead: () => boolean;
	/** The single day that an expression directly after these words names, if one stands there. */
	readonly nextDay: () => Day | null;
}

/** Named groups of a match; a group that took no part is undefined. */
export type Words = Readonly<Record<string, string | undefined>>;

/** One form of words. The group `exact`, where the pattern has it, is the expression; else the whole match is. */
export interface TimeRule {
	readonly name: string;
	readonly pattern: RegExp;
	/** The days meant, or null where these words are no expression of time after all. */
	readonly read: (words: Words, scene: Scene) => Reading | null;
}
