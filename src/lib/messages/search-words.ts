import * as t from './compiled/messages';
import { counted, joinNames } from './join-words';

/** What the search says. */
export const searchWords = {
	heading: t.search_heading(),
	title: (story: string) => t.search_title({ story }),
	about: (story: string) => t.search_about({ story }),
	label: t.search_label(),
	hint: t.search_hint(),
	keys: t.search_keys(),
	slash: t.search_slash(),
	listed: t.search_listed(),
	group: {
		places: t.search_group_places(),
		speakers: t.search_group_speakers(),
		passages: t.search_group_passages()
	},
	alias: t.search_alias(),
	heard: (count: number) => t.search_heard({ paragraphs: counted(count, t.count_paragraphs) }),
	named: (count: number) => t.search_named({ paragraphs: counted(count, t.count_paragraphs) }),
	notHeard: t.search_not_heard(),
	mentions: t.search_mentions(),
	more: (count: number) => t.search_more({ passages: counted(count, t.count_more_passages) }),
	found: (places: number, speakers: number, passages: number, query: string) =>
		t.search_found({
			counts: joinNames([
				...(places > 0 ? [counted(places, t.count_places)] : []),
				...(speakers > 0 ? [counted(speakers, t.count_speakers)] : []),
				...(passages > 0 ? [counted(passages, t.count_passages)] : [])
			]),
			query
		}),
	none: (query: string) => t.search_none({ query }),
	try: t.search_try(),
	loading: t.search_loading(),
	failed: t.search_failed(),
	retry: t.search_retry(),
	indexHeading: t.search_index_heading(),
	indexIntro: t.search_index_intro(),
	scriptless: t.search_scriptless()
} as const;
