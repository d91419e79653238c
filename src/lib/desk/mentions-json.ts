import type { LocatedMention } from '../geoparse/locate-mentions';

/** A mention with the words that it is of. */
export interface FoundMention extends LocatedMention {
	readonly exact: string;
}

/** Mentions as a file: an array of what the filter writes, each with its words. */
export const mentionsJson = (mentions: readonly FoundMention[]): string =>
	`${JSON.stringify(mentions, null, '\t')}\n`;
