import type { Span } from '../report/report';

/** How sharp the wording is. `days` is a few days; `period` a stretch, or a part of a year, a decade or a century. */
export type TimePrecision = 'day' | 'days' | 'week' | 'month' | 'year' | 'decade' | 'period';

/** An expression of time and the calendar days it means. `start` and `end` count UTF-16 units in the text searched. */
export interface TimeExpression extends Span {
	readonly exact: string;
	/** First and last day it covers, `YYYY-MM-DD`, both inclusive, in the publisher's local calendar. */
	readonly from: string;
	readonly to: string;
	readonly precision: TimePrecision;
	/** History rather than news: it begins more than a year before the report. */
	readonly background: boolean;
}
