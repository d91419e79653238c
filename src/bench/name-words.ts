import { calendarWords } from '../lib/geoparse/calendar-table';
import { kindWordsAfter } from '../lib/geoparse/kind-word-table';
import { partWords } from '../lib/geoparse/locative-table';
import { organisationWords } from '../lib/geoparse/organisation-table';
import { givenNames, officeWords, titlesBefore } from '../lib/geoparse/title-table';
import { isCapitalised, type TokenisedText } from '../lib/geoparse/tokens';

/** In how many documents a word, in lower case, is written with a capital within a sentence, and in how many without. */
export interface WordWriting {
	readonly capital: number;
	readonly lower: number;
}

export type WordWritings = ReadonlyMap<string, WordWriting>;

/** Counts how documents write their words; the first word of a sentence tells nothing. */
export function countWritings(documents: readonly TokenisedText[]): WordWritings {
	const writings = new Map<string, { capital: number; lower: number }>();
	const count = (words: ReadonlySet<string>, how: keyof WordWriting) => {
		for (const word of words) {
			const writing = writings.get(word) ?? { capital: 0, lower: 0 };
			writing[how]++;
			writings.set(word, writing);
		}
	};
	for (const { tokens } of documents) {
		const within = tokens.filter(({ opens }) => !opens);
		count(new Set(within.filter(isCapitalised).map(({ lower }) => lower)), 'capital');
		count(
			new Set(within.filter(({ shape }) => shape === 'lower').map(({ lower }) => lower)),
			'lower'
		);
	}
	return writings;
}

/** The same, of several collections of documents together. */
export function addWritings(all: readonly WordWritings[]): WordWritings {
	const sum = new Map<string, WordWriting>();
	for (const [word, { capital, lower }] of all.flatMap((writings) => [...writings])) {
		const before = sum.get(word) ?? { capital: 0, lower: 0 };
		sum.set(word, { capital: before.capital + capital, lower: before.lower + lower });
	}
	return sum;
}

/** Words of offices, organisations, kinds of place and days, which are nobody's name. */
const tables: readonly { has(word: string): boolean }[] = [
	titlesBefore,
	officeWords,
	organisationWords,
	kindWordsAfter,
	partWords,
	calendarWords
];

/** Features about a capitalised word beside a name, or the last one of a longer name. */
const contextWord = /^(?:word-before|word-after|head)=(.*)$/s;

/**
 * Does the feature hold a word that may be somebody's name? Every given name may be; of the others, not those that our
 * own tables list, nor those that at least as many documents write in lower case as with a capital.
 */
export function holdsName(feature: string, writings: WordWritings): boolean {
	const word = contextWord.exec(feature)?.[1];
	if (word === undefined || tables.some((table) => table.has(word))) return false;
	if (givenNames.has(word)) return true;
	const { capital, lower } = writings.get(word) ?? { capital: 0, lower: 0 };
	return lower === 0 || lower < capital;
}
