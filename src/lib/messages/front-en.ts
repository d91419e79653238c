import { formatDate } from './format-en';
import { counted, joinWords } from './words-en';

/** What the front of a story says. */
export const frontWords = {
	reportsHeading: 'The reports',
	placesHeading: 'Place by place',
	listHeading: 'Places',
	updated: (date: string) => `Words and map last changed on ${formatDate(date)}.`,
	noCorrections: 'No corrections so far.',
	corrections: 'Corrections',
	unresolvedHeading: 'Named, but not placed',
	unresolved: (words: readonly string[]) =>
		`The reports also use ${joinWords(words.map((word) => `“${word}”`))}, which names no place that can be marked today.`,
	readPlace: (name: string, passages: number) =>
		`Read ${counted(passages, 'passage', 'passages')} about ${name}`
} as const;
