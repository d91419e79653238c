import { counted, joinNames } from './words-en';

/** What the search says. */
export const searchWords = {
	heading: 'Search',
	title: (story: string) => `Search: ${story}`,
	about: (story: string) =>
		`Search the places, people, organisations and quoted passages of “${story}”.`,
	label: 'A place, a person or a word',
	hint: 'In any spelling; place names in English, Dari or Pashto.',
	keys: 'Arrow down goes into the results, Escape clears.',
	slash: 'The key / opens the search from every page of the story',
	listed: 'Of people, only those whom the story lists can be searched for by name.',
	group: { places: 'Places', speakers: 'People and organisations', passages: 'Passages' },
	alias: 'also',
	heard: (count: number) => `Heard in ${counted(count, 'paragraph', 'paragraphs')}`,
	named: (count: number) => `Named in ${counted(count, 'paragraph', 'paragraphs')}`,
	notHeard: 'Not heard in what is quoted here',
	mentions: 'Places in it',
	more: (count: number) => `Show ${counted(count, 'more passage', 'more passages')}`,
	found: (places: number, speakers: number, passages: number, query: string) =>
		`${joinNames([
			...(places > 0 ? [counted(places, 'place', 'places')] : []),
			...(speakers > 0
				? [counted(speakers, 'person or organisation', 'people and organisations')]
				: []),
			...(passages > 0 ? [counted(passages, 'passage', 'passages')] : [])
		])} for “${query}”`,
	none: (query: string) =>
		`Nothing in these reports matches “${query}”. Try a place, a person or a word.`,
	try: 'Perhaps',
	loading: 'Fetching what can be searched …',
	failed: 'What can be searched could not be fetched. The index below works without it.',
	retry: 'Try again',
	indexHeading: 'Everything by name',
	indexIntro: 'Every place of the story with its spellings, and who is listed in it.',
	scriptless:
		'This browser runs no scripts, so nothing can be searched as you type; this index leads to the same pages.'
} as const;
