import { Chrono, configuration } from 'chrono-node/en';
import { dateOf, dayOf, theDay, theDays, thePeriod, weekdayOf } from './calendar';
import type { Day } from './calendar';
import { phrase } from './phrase';
import { readWeekday } from './read-words';
import type { Scene, TimeRule } from './time-rule';
import { nearSteps, weekdayNames } from './time-words-table';

/** Reads a date that is written out. The rules below hand it one date at a time, so that no text can slow it down. */
const chrono = new Chrono(configuration.createConfiguration(true));

/** Chrono needs a reference even for what does not depend on it; a leap year lets 29 February be a day. */
const leapYear = new Date(2000, 6, 1, 12);

interface WrittenDate {
	readonly month: number;
	readonly date: number;
	/** Null where no year is written. */
	readonly year: number | null;
	/** The last date of "3 to 4 May", in the same month; else the same as `date`. */
	readonly lastDate: number;
	/** The weekday written before it, 0 for Monday. */
	readonly weekday: number | null;
}

/** Returns the date that `words` write out, or null where they name no day of the calendar ("31 April"). */
export function readWrittenDate(words: string): WrittenDate | null {
	const result = chrono.parse(words.replace(/[–—‐‑]|\sand\s/, '-'), leapYear)[0];
	const { start, end } = result ?? {};
	const [month, date] = [start?.get('month'), start?.get('day')];
	if (!start?.isCertain('day') || !start.isCertain('month') || !month || !date) return null;
	const year = (end?.isCertain('year') ? end : start).isCertain('year') ? start.get('year') : null;
	const named = weekdayNames.find((name) =>
		new RegExp(`(?<!\\p{L})${name.slice(0, 3)}`, 'u').test(words)
	);
	return { month, date, year, lastDate: end?.get('day') ?? date, weekday: readWeekday(named) };
}

/** A date without a year this near is the one meant, whatever the tense: for one far off, writers add the year. Days. */
const near = 65;

/** The day of a written date; without a year, the last one before the report or, looking ahead, the next one. */
function placeDate(written: WrittenDate, which: string | undefined, scene: Scene): Day {
	const { month, date, year } = written;
	const now = dateOf(scene.published).year;
	if (year !== null) return dayOf(year, month, date);
	if (which !== undefined) return dayOf(now + (nearSteps[which] ?? 0), month, date);
	const days = yearsAround(now)
		.map((candidate) => dayOf(candidate, month, date))
		.filter((day) => dateOf(day).date === date);
	return agreeingDate(days, written.weekday, scene) ?? nearestDate(days, scene);
}

/** Far enough for a 29 February on either side of the year 1900 or 2100. */
const yearsAround = (year: number) => Array.from({ length: 17 }, (_, index) => year - 8 + index);

/** A date that falls on the weekday written before it, within thirteen months of the report. */
function agreeingDate(days: readonly Day[], weekday: number | null, { published }: Scene) {
	const close = days.filter((day) => Math.abs(day - published) <= 400);
	const agreeing = close.filter((day) => weekdayOf(day) === weekday);
	return agreeing.length === 1 ? agreeing[0] : undefined;
}

function nearestDate(days: readonly Day[], { published, isAhead }: Scene): Day {
	const last = days.findLast((day) => day <= published) ?? NaN;
	const next = days.find((day) => day >= published) ?? NaN;
	if (published - last <= near) return last;
	return next - published <= near || isAhead() ? next : last;
}

const dayOfMonth = '\\d{1,2}(?:st|nd|rd|th)?';
const weekday = '(?:{weekday}|(?:Mon|Tues?|Wed|Thu|Thurs?|Fri|Sat|Sun)\\.?),? ';
const join = '(?: (?:to|until|through) | ?{dash} ?)';
const joinDays = '(?: (?:to|and) | ?{dash} ?)';
const written =
	`(?:${weekday})?(?:(?:the )?${dayOfMonth}(?:${joinDays}${dayOfMonth})?(?: of)? {month}` +
	`|{month} ?${dayOfMonth}(?:${joinDays}${dayOfMonth}(?!,? (?:of )?{month}))?)(?:,? {year})?`;

/** "15 August 2021", "Friday, March 21", "August 15 last year", "the night of 3 to 4 May". */
const date: TimeRule = {
	name: 'written date',
	pattern: phrase(
		`(?:the (?:night|morning|evening) of )?(?<date>${written})(?:,?(?: of)? (?<which>last|this|next) year)?`
	),
	read: ({ date, which }, scene) => {
		const words = readWrittenDate(date ?? '');
		if (words === null || (which !== undefined && words.year !== null)) return null;
		const day = placeDate(words, which?.toLowerCase(), scene);
		const last = day + words.lastDate - words.date;
		return last === day ? theDay(day) : last > day ? theDays(day, last) : null;
	}
};

/** "2021-09-06", "21/03/2021"; a slashed date that could be read in two ways is left out. */
const digits: TimeRule = {
	name: 'date in digits',
	pattern: phrase(
		'(?<![-/.])(?:\\d{4}-\\d\\d-\\d\\d|(?<first>\\d{1,2})[/.](?<second>\\d{1,2})[/.]\\d{4})(?![-/.]?\\d)'
	),
	read: (words, scene) => {
		const [first, second] = [Number(words.first), Number(words.second)];
		if (first <= 12 && second <= 12 && first !== second) return null;
		const date = readWrittenDate(scene.matched);
		return date && theDay(placeDate(date, undefined, scene));
	}
};

/** "August 30 to September 2", "between 3 and 5 May 2019", "12 May–3 June". */
const dates: TimeRule = {
	name: 'written dates',
	pattern: phrase(
		`(?:between (?<from>${written}|${dayOfMonth}) and (?<to>${written})|(?<first>${written})${join}(?<last>${written}))`
	),
	read: ({ from, to, first, last }, scene) => {
		const end = readWrittenDate(to ?? last ?? '');
		const start = readStart(from ?? first ?? '', end);
		if (end === null || start === null) return null;
		const lastDay = placeDate(end, undefined, scene);
		const firstDay = beginning(start, lastDay);
		return lastDay - firstDay <= 31 ? theDays(firstDay, lastDay) : thePeriod(firstDay, lastDay);
	}
};

/** "3" in "between 3 and 5 May" is in the month of the end. */
function readStart(words: string, end: WrittenDate | null): WrittenDate | null {
	if (!/^\d{1,2}\p{L}{0,2}$/u.test(words)) return readWrittenDate(words);
	return end && { ...end, date: parseInt(words, 10) };
}

/** The start's day, in its own year or in the last one in which it comes before the end. */
function beginning({ month, date, year }: WrittenDate, end: Day): Day {
	if (year !== null) return dayOf(year, month, date);
	const endYear = dateOf(end).year;
	const sameYear = dayOf(endYear, month, date);
	return sameYear <= end ? sameYear : dayOf(endYear - 1, month, date);
}

export const writtenDateRules: readonly TimeRule[] = [date, digits, dates];
