import type { TimePrecision } from '../time/time-expression';

/** A stretch of days, and the words of a report that speak of it. */
export interface TimelineEntry {
	/** First and last day, ISO 8601, inclusive. */
	readonly from: string;
	readonly to: string;
	readonly precision: TimePrecision;
	/** History rather than the news of these weeks. */
	readonly background: boolean;
	/** The expression of time as written. */
	readonly words: string;
	/** The sentence it stands in, verbatim. */
	readonly quote: string;
	readonly publisher: string;
	/** The passage in its report. */
	readonly href: string;
}
