import { addresses } from '../addresses';
import { splitSentences } from '../report/sentences';
import type { Story, StoryPassage } from '../story/story';
import type { StoryTime } from '../story/voice';
import type { TimelineEntry, TimelineTime } from '../timeline/timeline-entry';

/** Coarser than these, an expression says on no day when something was: "last month" is left to its passage. */
const dayLike: readonly StoryTime['precision'][] = ['day', 'days', 'week'];

/**
 * What the reports date, in calendar order: first day, then last day, then reading order. A sentence that gives several
 * dates stands once, under the sharpest; of history every expression stands by itself.
 */
export function timeline(story: Story): TimelineEntry[] {
	return story.passages
		.flatMap((passage) => entriesOf(story, passage))
		.sort(({ times: [a] }, { times: [b] }) => compare(a.from, b.from) || compare(a.to, b.to));
}

// ISO days sort as text.
const compare = (a: string, b: string) => a.localeCompare(b);

function entriesOf(story: Story, passage: StoryPassage): TimelineEntry[] {
	const history = passage.when.filter(({ background }) => background);
	const news = passage.when.filter((time) => !time.background && dayLike.includes(time.precision));
	const sentenceOf = ({ start, end }: StoryTime) => sentenceAt(passage.quote, start, end);
	const bySentence = [...new Set(news.map(sentenceOf))].map((sentence) =>
		news.filter((time) => sentenceOf(time) === sentence)
	);
	return [...bySentence, ...history.map((time) => [time])].flatMap((times) =>
		toEntry(story, passage, times)
	);
}

function toEntry(
	story: Story,
	passage: StoryPassage,
	when: readonly StoryTime[]
): TimelineEntry | [] {
	const [first, ...rest] = when.toSorted(
		(a, b) => dayLike.indexOf(a.precision) - dayLike.indexOf(b.precision)
	);
	if (!first) return [];
	const report = story.reports.find(({ id }) => id === passage.report);
	const toTime = ({ from, to, precision, start, end }: StoryTime): TimelineTime => ({
		from,
		to,
		precision,
		words: passage.quote.slice(start, end)
	});
	return {
		times: [toTime(first), ...rest.map(toTime)],
		background: first.background,
		inferred: !first.background && (report?.publishedInferred ?? false),
		quote: sentenceAt(passage.quote, first.start, first.end),
		publisher: report?.publisher ?? passage.report,
		passage: passage.id,
		href: `${addresses.report(story.file.id, passage.report)}#${passage.id}`
	};
}

/** The sentence that these UTF-16 units lie in; the whole quotation where they lie in none. */
function sentenceAt(quote: string, start: number, end: number): string {
	const sentence = splitSentences(quote).find((one) => one.start <= start && end <= one.end);
	return sentence ? quote.slice(sentence.start, sentence.end) : quote;
}
