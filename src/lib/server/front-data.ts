import { addresses } from '../addresses';
import type { FrontData } from '../reading/front-data';
import type { SiftedPassage } from '../reading/sift';
import type { Story, StoryPassage } from '../story/story';
import { shareAddresses } from '../share/share-addresses';
import { drawAxis } from '../timeline/drawn-axis';
import { partyNames, readingPlace, reportSource } from './explainer-data';
import { timeline } from './timeline-data';

export function frontData(story: Story): FrontData {
	const { id, title, headline, standfirst, asReportedOn, updated, corrections, tour } = story.file;
	const dated = timeline(story);
	return {
		id,
		title,
		headline,
		standfirst,
		asReportedOn,
		updated,
		corrections,
		tour: tour.length > 0 ? { href: addresses.tour(id), steps: tour.length } : null,
		share: shareAddresses.share(id, id),
		reports: story.reports.map((report) => reportSource(story, report)),
		places: story.places.map((place) => readingPlace(story, place)),
		notes: Object.fromEntries(story.places.map((place) => [place.id, place.note])),
		timeline: dated,
		axis: drawAxis(dated),
		passages: story.passages.map(siftedPassage),
		parties: partyNames(story),
		unplaced: [...new Set(story.unresolved.map(({ exact }) => exact))]
	};
}

function siftedPassage({ id, report, voices, mentions }: StoryPassage): SiftedPassage {
	const kinds = mentions.map(({ place, form, role }) => ({ place, form, role }));
	return {
		id,
		report,
		voices: [...new Set(voices.map(({ party }) => party))],
		// One mention of each kind is enough to filter by.
		mentions: [...new Map(kinds.map((one) => [Object.values(one).join(' '), one])).values()]
	};
}
