import type { Span } from '../report/report';

/** The text with spaces for the given spans, as long as before. */
export function blank(text: string, spans: readonly Span[]): string {
	return spans.reduce(
		(rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
		text
	);
}
