import type { TimelineEntry } from './timeline-entry';
import { axisOf, axisTicks, inRows, isoDay, type Axis } from './axis';

/** Where a stretch of days is drawn: days from the axis's first, its length in days, its row from the axis upwards. */
export interface DrawnStretch {
	readonly from: number;
	readonly length: number;
	readonly row: number;
	/** Index of the entry that speaks of it. */
	readonly entry: number;
}

/** Everything that the drawing of an axis needs, so that a page need not reckon with days before it is used. */
export interface DrawnAxis {
	readonly axis: Axis;
	readonly rows: number;
	readonly stretches: readonly DrawnStretch[];
	/** Days that are named beneath it, counted from its first, with their ISO date. */
	readonly ticks: readonly { readonly from: number; readonly date: string }[];
}

/** So many names of days fit beneath an axis on a phone. */
const mostTicks = 5;

/** The axis of a timeline: the days of the news; history has no place on it. Null where nothing is dated. */
export function drawAxis(entries: readonly TimelineEntry[]): DrawnAxis | null {
	const stretches = entries.flatMap(({ background, times }, entry) =>
		background ? [] : times.map(({ from, to }) => ({ from, to, entry }))
	);
	const axis = axisOf(stretches);
	if (!axis) return null;
	const placed = inRows(axis, stretches);
	return {
		axis,
		rows: Math.max(...placed.map(({ row }) => row)) + 1,
		stretches: placed.map(({ days: { from, to }, row, entry }) => ({
			from,
			length: to - from + 1,
			row,
			entry
		})),
		ticks: axisTicks(axis, mostTicks).map((from) => ({ from, date: isoDay(axis, from) }))
	};
}
