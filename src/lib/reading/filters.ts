import type { Form } from '../geoparse/mention';
import { isCalendarDate } from '../report/calendar-date';
import type { DateSpan } from '../timeline/span';

/** What a reader has asked to be left out; null leaves nothing out. */
export interface Filters {
	/** Id of the one report to be read. */
	readonly report: string | null;
	/** Id of the party that must be heard. */
	readonly voice: string | null;
	/** How a place must be named. */
	readonly form: Form | null;
	/** `hide` leaves out places that only act, or lend their name. */
	readonly acting: 'hide' | null;
	/** The days to be read, ISO 8601, both inclusive. */
	readonly span: DateSpan | null;
}

/** What a page can be filtered by; an address that asks for anything else is read as if it had not asked. */
export interface Filterable {
	readonly reports?: readonly string[];
	readonly voices?: readonly string[];
	readonly forms?: readonly Form[];
	readonly acting?: boolean;
	/** First and last day of the page's timeline. */
	readonly days?: DateSpan;
}

export const noFilters: Filters = {
	report: null,
	voice: null,
	form: null,
	acting: null,
	span: null
};

const ownKeys = ['report', 'voice', 'form', 'acting', 'from', 'to'] as const;
type Key = (typeof ownKeys)[number];

/** Reads a query such as `?voice=nrf&acting=hide&from=2021-09-03`; unknown and malformed values count as not given. */
export function parseFilters(query: URLSearchParams, page: Filterable): Filters {
	const ask = (key: Key) => query.get(key);
	return {
		report: oneOf(page.reports, ask('report')),
		voice: oneOf(page.voices, ask('voice')),
		form: oneOf(page.forms, ask('form')),
		acting: page.acting ? oneOf(['hide'], ask('acting')) : null,
		span: page.days ? readSpan(page.days, ask('from'), ask('to')) : null
	};
}

const oneOf = <T extends string>(known: readonly T[] = [], asked: string | null): T | null =>
	known.find((one) => one === asked) ?? null;

/** An end that is missing, malformed or off the timeline is the timeline's own; the whole timeline asks for nothing. */
function readSpan(days: DateSpan, from: string | null, to: string | null): DateSpan | null {
	const span = {
		from: isDayWithin(days, from) ? from : days.from,
		to: isDayWithin(days, to) ? to : days.to
	};
	const isWhole = span.from === days.from && span.to === days.to;
	return isWhole || span.from > span.to ? null : span;
}

// ISO days compare as text.
const isDayWithin = ({ from, to }: DateSpan, day: string | null): day is string =>
	day !== null && isCalendarDate(day) && from <= day && day <= to;

/**
 * The query that asks for these filters, `?` where it asks for nothing, so that it can stand as a link.
 *
 * @param others the present query: what it asks beside filters is kept
 * @param days the page's timeline: its own ends need not be asked for
 */
export function filterQuery(filters: Filters, others?: URLSearchParams, days?: DateSpan): string {
	const query = new URLSearchParams(others);
	for (const key of ownKeys) query.delete(key);
	const { span, ...rest } = filters;
	const from = span && span.from !== days?.from ? span.from : null;
	const to = span && span.to !== days?.to ? span.to : null;
	for (const [key, value] of Object.entries({ ...rest, from, to })) {
		if (value !== null) query.set(key, value);
	}
	return `?${query}`;
}
