import { formatShortDate, formatSpan } from './format-en';
import type { TimePrecision } from '../time/time-expression';

/** What the timeline says. */
export const timelineWords = {
	heading: 'Day by day',
	intro: 'What the reports date, in the order of the days. Who says so is in each passage.',
	key: 'Disc: a day. Outlined disc: a day counted from a date that is itself inferred. Bar: some time within those days.',
	background: 'Before these weeks',
	span: (from: string, to: string, precision: TimePrecision) => formatSpan(from, to, precision),
	tick: formatShortDate,
	also: (words: string, from: string, to: string, precision: TimePrecision) =>
		`“${words}”: ${precision === 'week' ? 'about ' : ''}${formatSpan(from, to, precision)}`,
	help: 'Drag across the days, or move either end, to see what is dated to them. What the reports date to other days, or to none, stands back.',
	outside: 'not in the chosen days'
} as const;
