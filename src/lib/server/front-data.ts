import { addresses } from '../addresses';
import type { FrontData } from '../reading/front-data';
import type { Story } from '../story/story';
import { readingPlace, reportSource } from './explainer-data';
import { timeline } from './timeline-data';

export function frontData(story: Story): FrontData {
	const { id, title, headline, standfirst, asReportedOn, updated, corrections, tour } = story.file;
	return {
		id,
		title,
		headline,
		standfirst,
		asReportedOn,
		updated,
		corrections,
		tour: tour.length > 0 ? { href: addresses.tour(id), steps: tour.length } : null,
		reports: story.reports.map((report) => reportSource(story, report)),
		places: story.places.map((place) => readingPlace(story, place)),
		notes: Object.fromEntries(story.places.map((place) => [place.id, place.note])),
		timeline: timeline(story),
		unplaced: [...new Set(story.unresolved.map(({ exact }) => exact))]
	};
}
