import { addresses } from '../addresses';
import type { TimelineEntry } from '../reading/timeline-data';
import { splitSentences } from '../report/sentences';
import type { Story, StoryPassage } from '../story/story';
import type { StoryTime } from '../story/voice';

/** Coarser than these, an expression says on no day when something was: "last month" is left to its passage. */
const dayLike: readonly StoryTime['precision'][] = ['day', 'days', 'week'];

/**
 * What the reports date, in calendar order: first day, then last day, then reading order. A sentence that gives several
 * dates stands once, under the sharpest; of history every expression is kept.
 */
export function timeline(story: Story): TimelineEntry[] {
	return story.passages
		.flatMap((passage) => passage.when.map((time) => toEntry(story, passage, time)))
		.filter(({ background, precision }) => background || dayLike.includes(precision))
		.filter((entry, i, all) => entry.background || all.every((other) => !isSharper(other, entry)))
		.sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
}

function toEntry(story: Story, passage: StoryPassage, time: StoryTime): TimelineEntry {
	const { from, to, precision, background, start, end } = time;
	const report = story.reports.find(({ id }) => id === passage.report);
	const sentence = splitSentences(passage.quote).find(
		(one) => one.start <= start && end <= one.end
	);
	return {
		from,
		to,
		precision,
		background,
		words: passage.quote.slice(start, end),
		quote: sentence ? passage.quote.slice(sentence.start, sentence.end) : passage.quote,
		publisher: report?.publisher ?? passage.report,
		href: `${addresses.report(story.file.id, passage.report)}#${passage.id}`
	};
}

/** Does `other` date the same sentence more sharply? */
function isSharper(other: TimelineEntry, entry: TimelineEntry): boolean {
	const isSame = other.href === entry.href && other.quote === entry.quote && !other.background;
	return isSame && dayLike.indexOf(other.precision) < dayLike.indexOf(entry.precision);
}
