import * as t from './compiled/messages';
import { formatShortDate, formatSpan } from './format-span';
import type { TimePrecision } from '../time/time-expression';

/** What the timeline says. */
export const timelineWords = {
	heading: t.timeline_heading(),
	intro: t.timeline_intro(),
	key: t.timeline_key(),
	background: t.timeline_background(),
	span: (from: string, to: string, precision: TimePrecision) => formatSpan(from, to, precision),
	tick: formatShortDate,
	also: (words: string, from: string, to: string, precision: TimePrecision) => {
		const span = formatSpan(from, to, precision);
		return t.timeline_also({
			words: t.quoted({ words }),
			span: precision === 'week' ? t.date_about({ span }) : span
		});
	},
	help: t.timeline_help(),
	outside: t.timeline_outside()
} as const;
