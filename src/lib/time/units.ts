import {
	addMonths,
	dateOf,
	theDay,
	theDays,
	theDecade,
	theMonth,
	thePeriod,
	theWeek,
	theYear
} from './calendar';
import type { Day, Reading } from './calendar';

/** A unit in which time is counted, in the singular. */
export type Unit =
	'hour' | 'night' | 'day' | 'week' | 'fortnight' | 'month' | 'year' | 'decade' | 'century';

const units: readonly Unit[] = [
	'hour',
	'night',
	'day',
	'week',
	'fortnight',
	'month',
	'year',
	'decade',
	'century'
];

/** What a vague count is taken for: "days earlier" is the ten days before. */
export const vagueCount = 10;

/** The unit that a word names, singular or plural; null where it is none. */
export function readUnit(word: string | undefined): Unit | null {
	const singular = word?.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
	return units.find((unit) => unit === singular) ?? null;
}

/** The day that lies `count` units after a day (before it, where negative). Hours short of a day stay on the day. */
export function moveDay(day: Day, count: number, unit: Unit): Day {
	switch (unit) {
		case 'hour':
			return day + Math.trunc(count / 24);
		case 'night':
		case 'day':
			return day + count;
		case 'week':
			return day + 7 * count;
		case 'fortnight':
			return day + 14 * count;
		default:
			return addMonths(day, count * monthsIn[unit]);
	}
}

const monthsIn = { month: 1, year: 12, decade: 120, century: 1200 } as const;

/**
 * What "three weeks ago" means: the unit in which the day so many units away falls. A count of a hundred years or more
 * is a round figure, and gives a decade.
 */
export function unitAway(day: Day, count: number, unit: Unit): Reading {
	const there = moveDay(day, count, unit);
	const { year, month } = dateOf(there);
	switch (unit) {
		case 'hour':
		case 'night':
		case 'day':
			return theDay(there);
		case 'week':
		case 'fortnight':
			return theWeek(there);
		case 'month':
			return theMonth(year, month);
		case 'year':
			return Math.abs(count) < 100 ? theYear(year) : theDecade(year);
		default:
			return theDecade(year);
	}
}

/** A stretch of days: up to ten are `days`, more a `period`. */
export const stretch = (first: Day, last: Day): Reading =>
	last - first <= vagueCount ? theDays(first, last) : thePeriod(first, last);
