import { expect, it } from 'vitest';
import { drawAxis } from './drawn-axis';
import type { TimelineEntry, TimelineTime } from './timeline-entry';

const day = (from: string, to = from): TimelineTime => ({
	from,
	to,
	precision: from === to ? 'day' : 'week',
	words: from
});
const entry = (background: boolean, ...times: TimelineEntry['times']): TimelineEntry => ({
	times,
	background,
	inferred: false,
	quote: '',
	publisher: '',
	passage: '',
	href: ''
});

it('draws every date of the news, each for its entry, and leaves history out', () => {
	const drawn = drawAxis([
		entry(true, day('1996-01-01', '2001-12-31')),
		entry(false, day('2021-08-15'), day('2021-08-16', '2021-08-22')),
		entry(false, day('2021-08-15')),
		entry(false, day('2021-09-06'))
	]);
	expect(drawn).toEqual({
		axis: { from: '2021-08-15', to: '2021-09-06', count: 23 },
		rows: 2,
		stretches: [
			{ from: 0, length: 1, row: 0, entry: 1 },
			{ from: 1, length: 7, row: 0, entry: 1 },
			{ from: 0, length: 1, row: 1, entry: 2 },
			{ from: 22, length: 1, row: 0, entry: 3 }
		],
		ticks: [
			{ from: 0, date: '2021-08-15' },
			{ from: 7, date: '2021-08-22' },
			{ from: 14, date: '2021-08-29' },
			{ from: 21, date: '2021-09-05' }
		]
	});
});

it('draws nothing of history alone', () => {
	expect(drawAxis([entry(true, day('1980-01-01', '1989-12-31'))])).toBeNull();
});
