import type { ReadingPassage, ReportSource } from './reading-report';

/** The ways in which one report writes a place's name, each once, in reading order. */
export interface Spelling {
	readonly publisher: string;
	readonly words: readonly string[];
}

/**
 * How the reports write a place's name: one entry where they agree, one a report where they do not. Descriptions and
 * demonyms are not names.
 *
 * @returns nothing where only one name is used, or none
 */
export function spellingsOf(
	byReport: readonly {
		readonly report: Pick<ReportSource, 'publisher'>;
		readonly passages: readonly Pick<ReadingPassage, 'quote' | 'mentions'>[];
	}[],
	place: string
): Spelling[] {
	const all = byReport
		.map(({ report, passages }) => ({
			publisher: report.publisher,
			words: distinct(
				passages.flatMap(({ quote, mentions }) =>
					mentions
						.filter((mention) => mention.place === place && mention.form === 'name')
						.map(({ start, end }) => quote.slice(start, end))
				)
			)
		}))
		.filter(({ words }) => words.length > 0);
	const different = distinct(all.map(({ words }) => [...words].sort().join('\n')));
	if (different.length > 1) return all;
	return all.slice(0, 1).filter(({ words }) => words.length > 1);
}

const distinct = (words: readonly string[]): string[] => [...new Set(words)];
