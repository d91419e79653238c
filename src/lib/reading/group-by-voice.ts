import type { ReadingPassage, ReadingVoice, ReportSource } from './reading-report';

/** A voice, with where it is heard. */
export interface HeardVoice extends ReadingVoice {
	readonly passage: string;
	/** What is said and the words that say so, verbatim. */
	readonly words: string;
	readonly paragraph: number;
	readonly publisher: string;
}

export interface VoiceGroup {
	readonly party: string;
	readonly voices: readonly HeardVoice[];
}

/**
 * The voices of a place's passages by party: the story's parties in its order, then the reporters, others and the unclear;
 * parties that are not heard are left out.
 */
export function groupByVoice(
	byReport: readonly {
		readonly report: ReportSource;
		readonly passages: readonly ReadingPassage[];
	}[],
	parties: readonly { readonly id: string }[]
): VoiceGroup[] {
	const heard = byReport.flatMap(({ report, passages }) =>
		passages.flatMap(({ id, paragraph, quote, voices }) =>
			voices.map((voice) => ({
				...voice,
				passage: id,
				words: quote.slice(...voice.said),
				paragraph,
				publisher: report.publisher
			}))
		)
	);
	const order = [...parties.map(({ id }) => id), 'reporters', 'others', 'unclear'];
	return order
		.map((party) => ({ party, voices: heard.filter((voice) => voice.party === party) }))
		.filter(({ voices }) => voices.length > 0);
}
