import type { TimePrecision } from '../time/time-expression';
import type { DateSpan } from './span';

/** The days that an expression of time means. */
export interface TimelineTime extends DateSpan {
	readonly precision: TimePrecision;
	/** The expression as written. */
	readonly words: string;
}

/** A sentence of a report that says when something was. */
export interface TimelineEntry {
	/** Sharpest first; at least one. */
	readonly times: readonly [TimelineTime, ...TimelineTime[]];
	/** History rather than the news of these weeks. */
	readonly background: boolean;
	/** The report's own day is inferred from its text, and so is every day that is counted from it. */
	readonly inferred: boolean;
	/** The sentence, verbatim. */
	readonly quote: string;
	readonly publisher: string;
	/** Id of the passage that it stands in. */
	readonly passage: string;
	/** The passage in its report. */
	readonly href: string;
}
