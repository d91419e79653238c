import type { TimePrecision } from './time-expression';

/** A calendar day as the number of days since 1 January 1970, Gregorian, without a time zone. */
export type Day = number;

/** The days an expression covers, both inclusive. */
export interface Reading {
	readonly first: Day;
	readonly last: Day;
	readonly precision: TimePrecision;
}

const millisecondsADay = 86_400_000;

/** Returns the day of a date; `month` counts from 1. Dates past a month's end run on: 31 April is 1 May. */
export function dayOf(year: number, month: number, date: number): Day {
	const time = new Date(0);
	time.setUTCFullYear(year, month - 1, date);
	return Math.round(time.getTime() / millisecondsADay);
}

/** Inverse of `dayOf`: the month counts from 1. */
export function dateOf(day: Day): { year: number; month: number; date: number } {
	const time = new Date(day * millisecondsADay);
	return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, date: time.getUTCDate() };
}

/** `YYYY-MM-DD` of a day between the years 1 and 9999, else null. */
export function isoOf(day: Day): string | null {
	const { year } = dateOf(day);
	if (!(year >= 1 && year <= 9999)) return null;
	return new Date(day * millisecondsADay).toISOString().slice(0, 10);
}

/** The day that `YYYY-MM-DD` names. Throws a RangeError where there is no such day. */
export function parseIso(iso: string): Day {
	const [, year, month, date] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? []).map(Number);
	const day = dayOf(year ?? NaN, month ?? NaN, date ?? NaN);
	if (Number.isNaN(day) || isoOf(day) !== iso)
		throw new RangeError(
			`"${iso}" is no calendar day; write one as YYYY-MM-DD, such as 2021-09-06.`
		);
	return day;
}

/** 0 for Monday to 6 for Sunday. 1 January 1970 was a Thursday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

export const theDay = (day: Day): Reading => ({ first: day, last: day, precision: 'day' });

export const theDays = (first: Day, last: Day): Reading => ({ first, last, precision: 'days' });

export const thePeriod = (first: Day, last: Day): Reading => ({ first, last, precision: 'period' });

/** The week, Monday to Sunday, in which a day falls. */
export function theWeek(day: Day): Reading {
	const first = day - weekdayOf(day);
	return { first, last: first + 6, precision: 'week' };
}

/** A calendar month; `month` counts from 1 and runs on: month 0 is the December before. */
export const theMonth = (year: number, month: number): Reading => ({
	first: dayOf(year, month, 1),
	last: dayOf(year, month + 1, 0),
	precision: 'month'
});

export const theYear = (year: number): Reading => ({
	first: dayOf(year, 1, 1),
	last: dayOf(year, 12, 31),
	precision: 'year'
});

/** The ten calendar years, from one that ends in 0, in which a year falls. */
export function theDecade(year: number): Reading {
	const first = Math.floor(year / 10) * 10;
	return { first: dayOf(first, 1, 1), last: dayOf(first + 9, 12, 31), precision: 'decade' };
}

/** The hundred years of an ordinal: the 19th century is 1801 to 1900. */
export const theCentury = (ordinal: number): Reading =>
	thePeriod(dayOf((ordinal - 1) * 100 + 1, 1, 1), dayOf(ordinal * 100, 12, 31));

/** The same date so many months on (or back); a date past the month's end becomes its last day. */
export function addMonths(day: Day, months: number): Day {
	const { year, month, date } = dateOf(day);
	const { last } = theMonth(year, month + months);
	return Math.min(dayOf(year, month + months, date), last);
}
