import { addresses } from '../addresses';
import type { EmbedData } from '../embed/embed-data';
import { placesInView } from '../map/in-view';
import type { Story, StoryPlace } from '../story/story';
import { readingPlace, reportSource } from './explainer-data';
import type { PageView } from './page-view';
import { plateContent, plateData, type PlateData } from './plate-data';

/** What an embedded place says: the first passage that names it, the one of the earliest report where there are several. */
export function embedData(story: Story, place: StoryPlace): EmbedData {
	const { id, title, asReportedOn } = story.file;
	const passage = story.passages.find((one) => place.passages.includes(one.id));
	const report = story.reports.find((one) => one.id === passage?.report);
	if (!passage || !report) {
		throw new Error(`No passage of “${id}” names ${place.id}. Add one to its reports, or drop it.`);
	}
	const { name, local, href, passages } = readingPlace(story, place);
	return {
		story: { id, title, asReportedOn, href: addresses.story(id) },
		place: place.id,
		name,
		...(local ? { local } : {}),
		href,
		passages,
		quote: passage.quote,
		report: reportSource(story, report),
		passage: passage.id,
		contested: story.file.claims.some((claim) => claim.place === place.id)
	};
}

/** Pixels of the map in a frame of a usual size. */
const framed = { width: 420, height: 360 };

/** The map in a frame, which has no room for what lies beyond its view: the place, and what is seen around it. */
export function embedPlate(story: Story, { id }: StoryPlace, { view }: PageView): PlateData {
	const plate = plateData(story);
	const seen = new Set(placesInView(plateContent(story).places, view, framed));
	return { ...plate, places: plate.places.filter((one) => one.id === id || seen.has(one.id)) };
}
