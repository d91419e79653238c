import { dateOf, dayOf, theDays, theDecade, thePeriod } from './calendar';
import type { Day, Reading } from './calendar';

export type Part = 'early' | 'mid' | 'late';

/** "early", "mid" or "late", in whatever words ("the end of"); null where it is none of them. */
export function readPart(words: string | undefined): Part | null {
	const plain = words?.toLowerCase().replaceAll(/\s+/g, ' ');
	if (plain === undefined) return null;
	if (/early|start|beginning/.test(plain)) return 'early';
	if (/mid/.test(plain)) return 'mid';
	return /late|end/.test(plain) ? 'late' : null;
}

/** The first ten days of a month, the ten from the 11th, or the rest. */
export function partOfMonth({ first, last }: Reading, part: Part): Reading {
	if (part === 'early') return theDays(first, first + 9);
	if (part === 'mid') return theDays(first + 10, first + 19);
	return theDays(first + 20, last);
}

/** Four months: January to April, May to August, September to December. */
export function partOfYear(year: number, part: Part): Reading {
	const month = { early: 1, mid: 5, late: 9 }[part];
	return thePeriod(dayOf(year, month, 1), dayOf(year, month + 4, 0));
}

/**
 * Five years: the late '90s are 1995 to 1999, and the mid-'90s 1993 to 1997. Wider than thirds, for writers differ and
 * a stretch too narrow would be false precision.
 */
export function partOfDecade(year: number, part: Part): Reading {
	const decade = dateOf(theDecade(year).first).year;
	const first = decade + { early: 0, mid: 3, late: 5 }[part];
	return thePeriod(dayOf(first, 1, 1), dayOf(first + 4, 12, 31));
}

/** Three days of a week: Monday to Wednesday, Wednesday to Friday, or Friday to Sunday. */
export function partOfWeek(first: Day, part: Part): Reading {
	const start = first + { early: 0, mid: 2, late: 4 }[part];
	return theDays(start, start + 2);
}

/** The part of a reading that its precision calls for; a part of a single day is that day. */
export function partOf(reading: Reading, part: Part | null): Reading {
	if (part === null) return reading;
	const { year } = dateOf(reading.first);
	switch (reading.precision) {
		case 'week':
			return partOfWeek(reading.first, part);
		case 'month':
			return partOfMonth(reading, part);
		case 'year':
			return partOfYear(year, part);
		case 'decade':
			return partOfDecade(year, part);
		default:
			return reading;
	}
}
