import { addresses } from '../addresses';
import type { Story } from '../story/story';
import type { TourQuote, WrittenStep } from '../story/tour-file';
import { homeView, viewTogether, type Bounds } from '../story/view';
import type { TourData, TourQuotation } from '../tour/tour-data';
import { readingPassage, reportSource } from './explainer-data';

/** The story's tour as its page shows it; undefined where the story has none. */
export function tourData(story: Story): TourData | undefined {
	const { id, title, asReportedOn, tour } = story.file;
	if (tour.length === 0) return undefined;
	const cited = new Set(tour.flatMap(({ quotes }) => quotes.map(({ passage }) => passage)));
	const reports = story.reports.filter((report) =>
		story.passages.some((passage) => passage.report === report.id && cited.has(passage.id))
	);
	return {
		story: { id, title, asReportedOn, href: addresses.story(id) },
		reports: reports.map((report) => reportSource(story, report)),
		steps: tour.map((step) => ({
			id: step.id,
			title: step.title,
			words: step.words,
			places: step.places,
			view: viewOf(story, step),
			quotes: step.quotes.flatMap((quote) => toQuotation(story, quote))
		}))
	};
}

/** What the editor set, or else what shows the places of the step together. */
export function viewOf(story: Story, { view, places }: WrittenStep): Bounds {
	const footprints = story.places
		.filter(({ id }) => places.includes(id))
		.map(({ feature }) => feature.geometry);
	return view ?? viewTogether(footprints, homeView(story));
}

/** None where the passage is not there, of which `checkTour` has told by then. */
function toQuotation(story: Story, { passage: id, says }: TourQuote): TourQuotation[] {
	const passage = story.passages.find((one) => one.id === id);
	const report = story.reports.find((one) => one.id === passage?.report);
	if (!passage || !report) return [];
	const { mentions } = readingPassage(passage);
	const quote = says ?? passage.quote;
	const from = passage.quote.indexOf(quote);
	return [
		{
			id,
			report: report.id,
			quote,
			mentions: mentions
				.filter(({ start, end }) => start >= from && end <= from + quote.length)
				.map(({ start, end, place }) => ({ start: start - from, end: end - from, place }))
		}
	];
}
