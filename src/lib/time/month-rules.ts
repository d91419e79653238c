import { dateOf, theMonth, thePeriod } from './calendar';
import type { Reading } from './calendar';
import { partOf, readPart } from './parts';
import { phrase } from './phrase';
import { isCapitalised, readMonth } from './read-words';
import type { Scene, TimeRule } from './time-rule';
import { doubtfulMonths, nearSteps } from './time-words-table';

/** The last such month that had begun by the report's day, or the next one where the sentence looks ahead. */
function nearestMonth(month: number, { published, isAhead }: Scene): Reading {
	const now = dateOf(published);
	if (isAhead()) return theMonth(month >= now.month ? now.year : now.year + 1, month);
	return theMonth(month <= now.month ? now.year : now.year - 1, month);
}

/** "August 2016", "early August 2016", "late last March", "mid-May"; a month alone where it can be nothing else. */
const month: TimeRule = {
	name: 'month',
	pattern: phrase(
		'(?:(?<part>{part})(?: |{dash}))?(?:(?<which>last|this past|this|next) )?(?<month>{month})' +
			'(?:(?:,| of|, of)? (?:(?<year>{year})|(?<yearWord>last|this|next) year))?'
	),
	read: ({ part, which, month, year, yearWord }, scene) => {
		const number = readMonth(month);
		if (number === null || !isCapitalised(month)) return null;
		if (year !== undefined) return partOf(theMonth(Number(year), number), readPart(part));
		if (yearWord !== undefined) return partOf(inNearYear(number, yearWord, scene), readPart(part));
		if (which !== undefined)
			return partOf(chosenMonth(number, which.toLowerCase(), scene), readPart(part));
		if (part === undefined && !standsAlone(month, scene)) return null;
		return partOf(nearestMonth(number, scene), readPart(part));
	}
};

function chosenMonth(month: number, which: string, { published }: Scene): Reading {
	const now = dateOf(published);
	if (which === 'this') return theMonth(now.year, month);
	if (which !== 'next') return theMonth(month < now.month ? now.year : now.year - 1, month);
	return theMonth(month > now.month ? now.year : now.year + 1, month);
}

const inNearYear = (month: number, word: string, { published }: Scene): Reading =>
	theMonth(dateOf(published).year + (nearSteps[word.toLowerCase()] ?? 0), month);

const preposition =
	/(?:^|[^\p{L}])(?:in|since|until|till|during|from|through|throughout|by)\s{1,2}$/iu;
const strictPreposition = /(?:^|[^\p{L}])(?:in|since|until|till|during|throughout)\s{1,2}$/iu;
/** A number that makes no date ("31 April"), or a compound ("August-born"). */
const numberBefore = /\d(?:st|nd|rd|th)?(?: of)?\s{1,2}$/u;
const tiedAfter = /^(?:\s{1,2}\d|[-–]\p{L})/u;
const nameBefore = /\p{Lu}[\p{L}.]{0,20}\s{1,2}$/u;
const nameAfter = /^\s{1,2}\p{Lu}/u;

/** Is a month without a day or a year a month, and not the Prime Minister, a march or a girl? */
function standsAlone(month: string | undefined, { before, after }: Scene): boolean {
	const acronym = /^\p{Lu}{2,4}$/u.test(month ?? '');
	if (acronym || numberBefore.test(before) || tiedAfter.test(after)) return false;
	if (doubtfulMonths.has(month?.toLowerCase() ?? '')) return strictPreposition.test(before);
	return preposition.test(before) || !(nameBefore.test(before) || nameAfter.test(after));
}

/** "between April and June 2019", "March to May", "November 2019 to January 2020". */
const months: TimeRule = {
	name: 'months',
	pattern: phrase(
		'(?:between (?<from>{month})(?: (?<fromYear>{year}))? and (?<to>{month})(?: (?<toYear>{year}))?' +
			'|(?<first>{month})(?: (?<firstYear>{year}))?(?: (?:to|until|through) | ?{dash} ?)(?<last>{month})(?: (?<lastYear>{year}))?)(?! \\d)'
	),
	read: (words, scene) => {
		const first = readMonth(words.from ?? words.first);
		const last = readMonth(words.to ?? words.last);
		if (first === null || last === null) return null;
		const end = inYear(last, words.toYear ?? words.lastYear, scene);
		const endYear = dateOf(end.first).year;
		const firstYear = words.fromYear ?? words.firstYear ?? (first <= last ? endYear : endYear - 1);
		const start = theMonth(Number(firstYear), first);
		return start.first <= end.last ? thePeriod(start.first, end.last) : null;
	}
};

const inYear = (month: number, year: string | undefined, scene: Scene): Reading =>
	year === undefined ? nearestMonth(month, scene) : theMonth(Number(year), month);

export const monthRules: readonly TimeRule[] = [month, months];
