import * as t from './compiled/messages';
import { dateOf, dates, easternDigits, formatDate, gregorian } from './format';

const months = /* @__PURE__ */ new Intl.DateTimeFormat('en-GB', {
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC'
});
const shortDates = /* @__PURE__ */ new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'short',
	timeZone: 'UTC'
});

const digits = (text: string | number) => (SITE_LOCALE === 'en' ? text : easternDigits(text));
const yearOf = (isoDate: string) => isoDate.slice(0, 4);
const monthOf = (isoDate: string) => isoDate.slice(0, 7);
const dayOf = (isoDate: string) => Number(isoDate.slice(8));
const monthName = (isoDate: string) =>
	t.date_months().split(' ')[Number(isoDate.slice(5, 7)) - 1] ?? '';

const formatMonth: (isoDate: string) => string =
	SITE_LOCALE === 'en'
		? (isoDate) => months.format(dateOf(isoDate))
		: (isoDate) => t.date_month({ month: monthName(isoDate), year: digits(yearOf(isoDate)) });

/** In Dari and Pashto the month and the year are said once where they are the same. */
const formatDays: (from: string, to: string) => string =
	SITE_LOCALE === 'en'
		? (from, to) => dates.formatRange(dateOf(from), dateOf(to))
		: (from, to) =>
				t.date_range({
					from: monthOf(from) === monthOf(to) ? digits(dayOf(from)) : gregorian(from),
					to: gregorian(to)
				});

/** Calendar days as far as their precision goes: `15 August 2021`, `16–22 August 2021`, `August 2021`, `the 1980s`. */
export function formatSpan(from: string, to: string, precision: string): string {
	if (precision === 'decade') return t.date_decade({ year: digits(`${from.slice(0, 3)}0`) });
	if (precision === 'year' && yearOf(from) === yearOf(to)) return `${digits(yearOf(from))}`;
	if (precision === 'month') return formatMonth(from);
	if (from.endsWith('-01-01') && to.endsWith('-12-31'))
		return t.date_range({ from: digits(yearOf(from)), to: digits(yearOf(to)) });
	return from === to ? formatDate(from) : formatDays(from, to);
}

/** `2021-09-06` → `6 Sept`: beneath an axis, where the year stands elsewhere. */
export const formatShortDate: (isoDate: string) => string =
	SITE_LOCALE === 'en'
		? (isoDate) => shortDates.format(dateOf(isoDate))
		: (isoDate) => t.date_short({ day: digits(dayOf(isoDate)), month: monthName(isoDate) });
