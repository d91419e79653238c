/** A half-open stretch of text in UTF-16 units: `[start, end)`. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** A quoted paragraph of a report. `start` and `end` are offsets into `Report.body`. */
export interface Paragraph extends Span {
	/** 1-based position among the quoted paragraphs; gaps that stand alone are not counted. */
	readonly number: number;
	/** The stretches of this paragraph that no gap interrupts, trimmed. */
	readonly segments: readonly Span[];
	/** Something of the original is left out between the paragraph before and this one's first words. */
	readonly afterGap: boolean;
}

/** One article, as far as it is quoted here. */
export interface Report {
	readonly id: string;
	readonly title: string;
	readonly publisher: string;
	readonly byline?: string;
	/** ISO 8601 calendar date, in the publisher's local day. */
	readonly published: string;
	/** The text does not state its date; it was worked out from what the text says. */
	readonly publishedInferred: boolean;
	readonly url: string;
	/** BCP 47 tag. */
	readonly language: string;
	/** `quoted`: passages only; `full`: the text may be reproduced whole. */
	readonly rights: 'quoted' | 'full';
	/** Everything after the front matter, trimmed; line ends are `\n`. Offsets count UTF-16 units in it. */
	readonly body: string;
	readonly paragraphs: readonly Paragraph[];
}

/** Marks a cut in a quotation. */
export const gap = '[…]';
