import { isoOf, parseIso } from '../time/calendar';
import type { DaySpan, DateSpan } from './span';

/** The days that a timeline draws, one beside the other. */
export interface Axis extends DateSpan {
	/** How many days, at least one. */
	readonly count: number;
}

/** From the first day to the last that any stretch covers; null where there is none. */
export function axisOf(stretches: readonly DateSpan[]): Axis | null {
	if (stretches.length === 0) return null;
	// ISO days sort as text.
	const from = stretches.map((one) => one.from).reduce((a, b) => (b < a ? b : a));
	const to = stretches.map((one) => one.to).reduce((a, b) => (b > a ? b : a));
	return { from, to, count: parseIso(to) - parseIso(from) + 1 };
}

/** Days counted from the axis's first. */
export const dayNumbers = (axis: Axis, { from, to }: DateSpan): DaySpan => ({
	from: parseIso(from) - parseIso(axis.from),
	to: parseIso(to) - parseIso(axis.from)
});

/** Inverse of `dayNumbers`. */
export const spanOf = (axis: Axis, { from, to }: DaySpan): DateSpan => ({
	from: isoDay(axis, from),
	to: isoDay(axis, to)
});

/** The ISO date of a day counted from the axis's first. */
export function isoDay(axis: Axis, day: number): string {
	const iso = isoOf(parseIso(axis.from) + day);
	if (iso === null) throw new RangeError(`Day ${day} from ${axis.from} has no date.`);
	return iso;
}

/** Days between two ticks: a day, two, a week, two or four, a quarter, half a year, a year. */
const steps = [1, 2, 7, 14, 28, 91, 182, 365] as const;

/** Days that are named beneath the axis, evenly from its first: as close as lets no more than `most` be named. */
export function axisTicks({ count }: Axis, most: number): number[] {
	const step = steps.find((days) => count / days <= most) ?? Math.ceil(count / most);
	return Array.from({ length: Math.ceil(count / step) }, (_, i) => i * step);
}

/** A stretch on the axis, with the row it is drawn in, counted from the axis upwards. */
export type Placed<T> = T & { readonly days: DaySpan; readonly row: number };

/** Puts each stretch into the lowest row in which it covers no other, in the order given. */
export function inRows<T extends DateSpan>(axis: Axis, stretches: readonly T[]): Placed<T>[] {
	const taken: DaySpan[][] = [];
	return stretches.map((stretch) => {
		const days = dayNumbers(axis, stretch);
		const free = taken.findIndex((row) =>
			row.every(({ from, to }) => to < days.from || days.to < from)
		);
		const row = free === -1 ? taken.length : free;
		(taken[row] ??= []).push(days);
		return { ...stretch, days, row };
	});
}
