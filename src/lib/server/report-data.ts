import { addresses } from '../addresses';
import type { ReadingParagraph, ReportData } from '../reading/report-data';
import { gap, type Paragraph, type Report } from '../report/report';
import type { Story, StoryPassage } from '../story/story';
import { partyNames, readingPassage, reportSource } from './explainer-data';

export function reportData(story: Story, report: Report): ReportData {
	const { id, title, asReportedOn } = story.file;
	const own = story.passages.filter((passage) => passage.report === report.id);
	return {
		story: { id, title, asReportedOn, href: addresses.story(id) },
		report: reportSource(story, report),
		paragraphs: report.paragraphs.map((paragraph) => toReading(story, report, paragraph, own)),
		parties: partyNames(story),
		endsInGap: report.body.endsWith(gap),
		hrefs: Object.fromEntries(
			story.places.map((place) => [place.id, addresses.place(id, place.id)])
		)
	};
}

function toReading(
	story: Story,
	report: Report,
	paragraph: Paragraph,
	passages: readonly StoryPassage[]
): ReadingParagraph {
	const own = passages.filter(({ start, end }) => start >= paragraph.start && end <= paragraph.end);
	const context = story.file.context.find(
		({ report: of, before }) =>
			of === report.id &&
			paragraph.segments.some(({ start }) => report.body.startsWith(before, start))
	);
	return {
		number: paragraph.number,
		afterGap: paragraph.afterGap,
		...(context ? { context: context.text } : {}),
		passages: own.map(readingPassage),
		gapBefore: own.map(
			({ start }, i) => i > 0 && report.body.slice(own[i - 1]?.end, start).includes(gap)
		)
	};
}
