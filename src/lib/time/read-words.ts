import { monthNames, numberWords, weekdayNames } from './time-words-table';

/** 1 for January to 12; null where it is no month. */
export function readMonth(word: string | undefined): number | null {
	const head = word?.slice(0, 3).toLowerCase();
	const index = monthNames.findIndex((name) => name.slice(0, 3).toLowerCase() === head);
	return index < 0 ? null : index + 1;
}

/** 0 for Monday to 6; null where it is no weekday. */
export function readWeekday(word: string | undefined): number | null {
	const index = weekdayNames.findIndex((name) => name.toLowerCase() === word?.toLowerCase());
	return index < 0 ? null : index;
}

/** The number that digits or words name ("1,400", "twenty-five", "a couple of"), else null. */
export function readCount(words: string | undefined): number | null {
	if (words === undefined) return null;
	const plain = words.toLowerCase().replaceAll(/\s+/g, ' ').replace(',', '');
	if (/^\d+$/.test(plain)) return Number(plain);
	const known = numberWords[plain];
	if (known !== undefined) return known;
	const [ten, one] = plain.split('-').map((word) => numberWords[word]);
	return ten === undefined || one === undefined ? null : ten + one;
}

/** Is it written with a capital, as names of days and months are? */
export const isCapitalised = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '');
