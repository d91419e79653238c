import * as t from './compiled/messages';
import { calendarDate, dateOf, dates, formatDate, gregorian, numbers, ungrouped } from './format';

const year = (isoDate: string) =>
	SITE_LOCALE === 'en' ? isoDate.slice(0, 4) : ungrouped.format(calendarDate(isoDate).year);

const months = /* @__PURE__ */ new Intl.DateTimeFormat('en-GB', {
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC'
});

const monthName = (isoDate: string) => t.date_months().split(' ')[calendarDate(isoDate).month - 1];

const formatMonth: (isoDate: string) => string =
	SITE_LOCALE === 'en'
		? (isoDate) => months.format(dateOf(isoDate))
		: (isoDate) => t.date_month({ month: monthName(isoDate) ?? '', year: year(isoDate) });

const formatDays: (from: string, to: string) => string =
	SITE_LOCALE === 'en'
		? (from, to) => dates.formatRange(dateOf(from), dateOf(to))
		: (from, to) =>
				t.date_range({
					// The month and the year are said once where they are the same.
					from: isSameMonth(from, to) ? numbers.format(calendarDate(from).day) : gregorian(from),
					to: gregorian(to)
				});

const isSameMonth = (from: string, to: string) => from.slice(0, 7) === to.slice(0, 7);

/** Calendar days as far as their precision goes: `15 August 2021`, `16–22 August 2021`, `August 2021`, `the 1980s`. */
export function formatSpan(from: string, to: string, precision: string): string {
	if (precision === 'decade') return t.date_decade({ year: year(`${from.slice(0, 3)}0-01-01`) });
	if (precision === 'year' && from.slice(0, 4) === to.slice(0, 4)) return year(from);
	if (precision === 'month') return formatMonth(from);
	if (from.endsWith('-01-01') && to.endsWith('-12-31'))
		return t.date_range({ from: year(from), to: year(to) });
	return from === to ? formatDate(from) : formatDays(from, to);
}

const shortDates = /* @__PURE__ */ new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'short',
	timeZone: 'UTC'
});

/** `2021-09-06` → `6 Sept`: beneath an axis, where the year stands elsewhere. */
export const formatShortDate: (isoDate: string) => string =
	SITE_LOCALE === 'en'
		? (isoDate) => shortDates.format(dateOf(isoDate))
		: (isoDate) =>
				t.date_short({
					day: numbers.format(calendarDate(isoDate).day),
					month: monthName(isoDate) ?? ''
				});
