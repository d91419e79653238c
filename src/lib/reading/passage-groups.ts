import type { ReadingPassage, ReportSource } from './reading-report';

/** A passage under one heading of a place's page. */
export interface GroupedPassage {
	readonly passage: ReadingPassage;
	readonly report: ReportSource;
	/** It stands under an earlier heading as well, because another voice is heard in it too. */
	readonly repeated: boolean;
}

/** The passages of one report, or of one voice. */
export interface PassageGroup {
	/** Id of the report, or of the party; `none` for passages in which nobody is marked as speaking. */
	readonly id: string;
	readonly passages: readonly GroupedPassage[];
}

type ByReport = readonly {
	readonly report: ReportSource;
	readonly passages: readonly ReadingPassage[];
}[];

/** Passages report by report, in reading order. */
export function groupPassagesByReport(byReport: ByReport): PassageGroup[] {
	return byReport.map(({ report, passages }) => ({
		id: report.id,
		passages: passages.map((passage) => ({ passage, report, repeated: false }))
	}));
}

/**
 * Passages voice by voice. A passage in which several are heard stands under each of them, so that no denial is parted
 * from its claim; passages without a voice come last.
 *
 * @param order ids of the parties that are heard, in the order of their headings
 */
export function groupPassagesByVoice(byReport: ByReport, order: readonly string[]): PassageGroup[] {
	const all = groupPassagesByReport(byReport).flatMap(({ passages }) => passages);
	const isHeard = ({ passage }: GroupedPassage, party: string) =>
		party === silent
			? passage.voices.length === 0
			: passage.voices.some((voice) => voice.party === party);
	const seen = new Set<string>();
	return [...order, silent]
		.map((id) => ({
			id,
			passages: all
				.filter((one) => isHeard(one, id))
				.map((one) => {
					const repeated = seen.has(one.passage.id);
					seen.add(one.passage.id);
					return { ...one, repeated };
				})
		}))
		.filter(({ passages }) => passages.length > 0);
}

/** Heading of the passages in which nobody is marked as speaking. */
export const silent = 'none';
