import { formatShortDate, formatSpan } from './format-en';
import type { TimePrecision } from '../time/time-expression';

/** What the timeline says. */
export const timelineWords = {
	heading: 'Day by day',
	intro: 'What the reports date, in the order of the days. Who says so is in each passage.',
	key: 'A disc is a day; an outlined disc, a day counted from a date that is itself inferred; a bar, a stretch of days in which no one day is named.',
	background: 'Before these weeks',
	span: (from: string, to: string, precision: TimePrecision) => formatSpan(from, to, precision),
	tick: formatShortDate,
	also: (words: string, from: string, to: string, precision: TimePrecision) =>
		`“${words}”: ${formatSpan(from, to, precision)}`,
	help: 'Drag across the days, or move either end. A stretch counts whenever one of its days is chosen; a place for which the reports name no day stands back, and says so.',
	outside: 'not in the chosen days'
} as const;
