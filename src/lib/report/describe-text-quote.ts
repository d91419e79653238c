import { gap, type Span } from './report';
import type { TextQuoteSelector } from './selector';

/** UTF-16 units of context on either side; the Web Annotation examples use about as much. */
const contextLength = 32;

/**
 * The selector that `matchTextQuote` finds `span` by. Its prefix and suffix stop at a gap and at a paragraph's end, for
 * what lies beyond is not what stands there on the publisher's page.
 */
export function describeTextQuote(body: string, span: Span): TextQuoteSelector {
	const before = body.slice(Math.max(0, span.start - contextLength), span.start);
	const after = body.slice(span.end, span.end + contextLength);
	return {
		exact: body.slice(span.start, span.end),
		prefix: afterLast(before, [gap, '\n']),
		suffix: beforeFirst(after, [gap.slice(0, 2), '\n'])
	};
}

function afterLast(text: string, stops: readonly string[]): string {
	const cut = Math.max(
		...stops.map((s) => (text.includes(s) ? text.lastIndexOf(s) + s.length : 0))
	);
	return text.slice(cut).replace(/^[\uDC00-\uDFFF]/, '');
}

function beforeFirst(text: string, stops: readonly string[]): string {
	const cuts = stops.map((s) => text.indexOf(s)).filter((at) => at >= 0);
	return text.slice(0, Math.min(text.length, ...cuts)).replace(/[\uD800-\uDBFF]$/, '');
}
