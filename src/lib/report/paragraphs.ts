import { gap, type Paragraph, type Span } from './report';

/**
 * Cuts a report's body into its quoted paragraphs. Blank lines separate paragraphs; `[…]` marks a cut, alone or within
 * a paragraph. Offsets are UTF-16 units in `body`. A paragraph that is only a gap is not counted.
 */
export function splitParagraphs(body: string): Paragraph[] {
	const paragraphs: Paragraph[] = [];
	let afterGap = false;
	for (const block of splitBlocks(body)) {
		const text = body.slice(block.start, block.end);
		const segments = splitSegments(text).map((s) => shift(s, block.start));
		if (segments.length > 0) {
			afterGap ||= text.startsWith(gap);
			paragraphs.push({ ...block, number: paragraphs.length + 1, segments, afterGap });
		}
		afterGap = text.endsWith(gap);
	}
	return paragraphs;
}

/** Runs of lines without a blank one between them, trimmed. */
function splitBlocks(body: string): Span[] {
	const blocks: Span[] = [];
	let start = 0;
	for (const separator of body.matchAll(/\n[^\S\n]*\n/g)) {
		if (separator.index >= start) pushTrimmed(blocks, body, start, separator.index);
		start = separator.index + separator[0].length;
	}
	pushTrimmed(blocks, body, start, body.length);
	return blocks;
}

function splitSegments(text: string): Span[] {
	const segments: Span[] = [];
	let start = 0;
	for (let at = text.indexOf(gap); at >= 0; at = text.indexOf(gap, start)) {
		pushTrimmed(segments, text, start, at);
		start = at + gap.length;
	}
	pushTrimmed(segments, text, start, text.length);
	return segments;
}

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
	const piece = text.slice(start, end);
	const from = start + piece.length - piece.trimStart().length;
	const to = start + piece.trimEnd().length;
	if (to > from) spans.push({ start: from, end: to });
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
