import { addresses } from '../addresses';
import type { EmbedData } from '../embed/embed-data';
import type { Story, StoryPlace } from '../story/story';
import { readingPlace, reportSource } from './explainer-data';

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
