import * as t from './compiled/messages';
import { formatNumber } from './format';

/** What the pages for handing on say. */
export const shareWords = {
	/** The place that the passage is about, and whose report it is from. */
	title: (publisher: string, place?: string) =>
		place === undefined ? t.share_title({ publisher }) : t.share_title_of({ place, publisher }),
	toPlace: (place: string) => t.share_to_place({ place }),
	toStory: (story: string) => t.share_to_story({ story }),
	inReport: (paragraph: number) => t.share_in_report({ paragraph: formatNumber(paragraph) }),
	original: (publisher: string) => t.share_original({ publisher }),
	/** What the picture shows, for who cannot see it. */
	picture: (place: string) => t.share_picture({ place })
} as const;
