import type { Span } from '../report/report';

/**
 * A span of `text` in UTF-16 units, as ours are counted, in Unicode code points, as the Web Annotation model counts
 * them. https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export function toCodePoints(text: string, { start, end }: Span): Span {
	const before = count(text.slice(0, start));
	return { start: before, end: before + count(text.slice(start, end)) };
}

/** The inverse of `toCodePoints`. */
export function fromCodePoints(text: string, { start, end }: Span): Span {
	const points = Array.from(text);
	const from = points.slice(0, start).join('').length;
	return { start: from, end: from + points.slice(start, end).join('').length };
}

const count = (text: string) => Array.from(text).length;
