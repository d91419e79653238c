import { addresses } from '../addresses';
import type { TimelineEntry } from '../reading/timeline-data';
import { splitSentences } from '../report/sentences';
import type { Story, StoryPassage } from '../story/story';
import type { StoryTime } from '../story/voice';

/** Every day that the reports speak of, in calendar order: first day, then last day, then reading order. */
export function timeline(story: Story): TimelineEntry[] {
	return story.passages
		.flatMap((passage) => passage.when.map((time) => toEntry(story, passage, time)))
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
