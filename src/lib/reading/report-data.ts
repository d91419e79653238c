import type { ReadingPassage, ReportSource } from './reading-report';

/** A quoted paragraph: its passages, with a gap between each two. */
export interface ReadingParagraph {
	readonly number: number;
	/** Something is left out before its first words, since the paragraph before or the report's beginning. */
	readonly afterGap: boolean;
	/** A sentence of ours that says what the reader needs to know from the gap. */
	readonly context?: string;
	readonly passages: readonly ReadingPassage[];
	/** Something is left out before each passage, in the order of `passages`. */
	readonly gapBefore: readonly boolean[];
}

/** What a report's page shows. */
export interface ReportData {
	readonly story: {
		readonly id: string;
		readonly title: string;
		readonly asReportedOn: string;
		readonly href: string;
	};
	readonly report: ReportSource;
	readonly paragraphs: readonly ReadingParagraph[];
	/** Names of the story's parties, by id, in its order. */
	readonly parties: readonly { readonly id: string; readonly name: string }[];
	/** The quotation breaks off before the report's end. */
	readonly endsInGap: boolean;
	/** Addresses of the places it names, by id. */
	readonly hrefs: Readonly<Record<string, string>>;
}
