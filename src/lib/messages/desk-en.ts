import { formatNumber } from './format-en';

const counted = (count: number, one: string, many: string) =>
	`${formatNumber(count)} ${count === 1 ? one : many}`;

/** What the desk says. */
export const desk = {
	heading: 'Find the places in a report',
	intro:
		'Paste a news report in English. Your browser reads it and says which places it names, where they are, and why. The text goes nowhere.',
	needsScript: 'This page needs JavaScript, for your own browser does the reading.',
	label: 'The report',
	find: 'Find the places',
	opening: 'Fetching the gazetteer, about 3 MB, once…',
	reading: 'Reading…',
	/** Why nothing was found, one sentence and what to do for each thing that may go wrong. */
	problems: {
		unreachable: 'The gazetteer could not be fetched. Check your connection and try again.',
		unreadable: 'The gazetteer that was fetched could not be read. Reload the page and try again.',
		unread: 'This text could not be read. Try again with a part of it.',
		stopped: 'The reading stopped before it came to an end. Try again.',
		closed: 'The reading was ended because this page was left.'
	},
	failed: 'Something went wrong in this page. Reload it and try again.',
	found: (mentions: number, places: number) =>
		mentions === 0
			? 'No place is named in this text.'
			: `${counted(mentions, 'mention', 'mentions')} of ${counted(places, 'place', 'places')}.`,
	download: 'Download as JSON',
	file: 'mentions.json',
	results: 'Mentions, in the order of the text',
	/** How sure, of one whole. */
	sureness: (share: number) => `${Math.round(share * 100)} %`,
	columns: { text: 'In the text', place: 'Place', sureness: 'Sureness', reason: 'Why' },
	nowhere: 'not in the gazetteer'
};
