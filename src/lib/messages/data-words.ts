import * as t from './compiled/messages';

/** What the page of a story’s data says. */
export const dataWords = {
	heading: t.data_heading(),
	intro: t.data_intro(),
	places: t.data_places(),
	passages: t.data_passages(),
	text: (publisher: string) => t.data_text({ publisher }),
	linkedPlaces: t.data_linked_places(),
	annotations: t.data_annotations(),
	mentions: t.data_mentions(),
	single: t.data_single()
} as const;
