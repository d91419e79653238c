import type { ReadingPassage, ReportSource } from './reading-report';

interface CompanionReport {
	readonly publisher: string;
	readonly passages: readonly { readonly id: string; readonly paragraph: number }[];
}

/** A place that shares passages with another. */
export interface Companion {
	/** Id of the place. */
	readonly id: string;
	/** How many passages mention both. */
	readonly count: number;
	/** Those passages, report by report, in reading order. */
	readonly reports: readonly CompanionReport[];
}

/** The places that are mentioned in the same passages as a place: those with most passages in common first. */
export function mentionedTogether(
	byReport: readonly {
		readonly report: Pick<ReportSource, 'publisher'>;
		readonly passages: readonly Pick<ReadingPassage, 'id' | 'paragraph' | 'mentions'>[];
	}[],
	place: string
): Companion[] {
	const others = byReport.flatMap(({ passages }) => passages.flatMap(placesOf));
	return [...new Set(others)]
		.filter((id) => id !== place)
		.map((id) => {
			const reports = byReport
				.map(({ report, passages }) => ({
					publisher: report.publisher,
					passages: passages.filter((passage) => placesOf(passage).includes(id))
				}))
				.filter(({ passages }) => passages.length > 0);
			return {
				id,
				reports,
				count: reports.reduce((sum, { passages }) => sum + passages.length, 0)
			};
		})
		.sort((a, b) => b.count - a.count);
}

const placesOf = ({ mentions }: Pick<ReadingPassage, 'mentions'>): string[] =>
	mentions.flatMap(({ place }) => place ?? []);
