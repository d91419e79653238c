/** A stretch of calendar days: the first and the last, ISO 8601, both inclusive. */
export interface DateSpan {
	readonly from: string;
	readonly to: string;
}

/** A stretch of days counted from the first day of an axis: both inclusive, whole numbers. */
export interface DaySpan {
	readonly from: number;
	readonly to: number;
}

/** Do two stretches share a day? What happened some time in the one may have happened in the other. */
export const sharesDay = (a: DateSpan, b: DateSpan): boolean => a.from <= b.to && b.from <= a.to;

const clamp = (day: number, least: number, most: number) => Math.min(Math.max(day, least), most);

/** A span with one end put on a day; it stops at the other end rather than pass it. */
export function withEnd(span: DaySpan, end: 'from' | 'to', day: number): DaySpan {
	return end === 'from'
		? { from: clamp(day, 0, span.to), to: span.to }
		: { from: span.from, to: Math.max(day, span.from) };
}

/** A span moved by so many days, as long as before, as far as the axis of `count` days goes. */
export function moved({ from, to }: DaySpan, by: number, count: number): DaySpan {
	const step = clamp(by, -from, count - 1 - to);
	return { from: from + step, to: to + step };
}

/** The span between two days in either order, kept on the axis of `count` days. */
export function between(a: number, b: number, count: number): DaySpan {
	const [from, to] = [Math.min(a, b), Math.max(a, b)].map((day) => clamp(day, 0, count - 1));
	return { from: from ?? 0, to: to ?? 0 };
}

/**
 * What dragging from one day to another makes of a span: inside a narrowed span the span moves along; anywhere else
 * the days that are dragged over are the new span.
 */
export function dragged(span: DaySpan, start: number, at: number, count: number): DaySpan {
	const isWhole = span.from === 0 && span.to === count - 1;
	const isInside = span.from <= start && start <= span.to;
	return isInside && !isWhole ? moved(span, at - start, count) : between(start, at, count);
}
