import type { Problem } from '../problem/problem';
import { gap, type Report, type Span } from './report';

/** A publisher's text, page furniture included. */
export interface Original {
	readonly name: string;
	readonly text: string;
}

export interface QuoteCheck {
	/** Name of the original that the report quotes; absent where none fits. */
	readonly original?: string;
	readonly problems: readonly Problem[];
	readonly segments: number;
	readonly quotedWords: number;
	/** Words of the original's paragraphs, page furniture left out. */
	readonly reportingWords: number;
}

/** At most this share of a report's words may be quoted, unless the text may be reproduced whole. */
const mostQuoted = 0.5;
/** A line with fewer words than this between paragraphs is page furniture: a player's text, a button. */
const fewestWords = 12;
/** What marks the caption of a picture. */
const captionCues = ['Photo:', 'Photograph:', 'Image:', 'via Getty Images'];

/**
 * Compares a report's quotations with the original: verbatim, in order, cuts marked and nothing but cuts marked, and
 * not more than half. The original is the one in which most of the quotations stand.
 */
export function checkQuotes(report: Report, originals: readonly Original[]): QuoteCheck {
	const segments = report.paragraphs.flatMap((paragraph) => paragraph.segments);
	const quotes = segments.map(({ start, end }) => report.body.slice(start, end));
	const quotedWords = quotes.reduce((sum, quote) => sum + countWords(quote), 0);
	const fits = originals.map((original) => ({
		original,
		found: quotes.filter((q) => original.text.includes(q)).length
	}));
	const best = fits.reduce((a, b) => (b.found > a.found ? b : a), {
		original: undefined as Original | undefined,
		found: 0
	});
	const file = `geodata/reports/${report.id}.md`;
	if (!best.original) {
		const message = 'none of its quotations stands in any of the originals';
		const problems = [{ file, message, remedy: 'Name the folder that holds the original text' }];
		return { problems, segments: segments.length, quotedWords, reportingWords: 0 };
	}
	const { problems, first, last } = walk(report, segments, best.original.text);
	const reportingWords = countReporting(best.original.text, first, last);
	if (report.rights === 'quoted' && quotedWords > mostQuoted * reportingWords) {
		const message = `${quotedWords} of ${reportingWords} words are quoted, more than half`;
		problems.push({ file, message, remedy: 'Leave out sentences that only repeat' });
	}
	return {
		original: best.original.name,
		problems,
		segments: segments.length,
		quotedWords,
		reportingWords
	};
}

/** Follows the quotations through the original. */
function walk(report: Report, segments: readonly Span[], text: string) {
	const file = `geodata/reports/${report.id}.md`;
	const problems: Problem[] = [];
	let at = 0;
	let first = -1;
	for (const [i, { start, end }] of segments.entries()) {
		const quote = report.body.slice(start, end);
		const found = text.indexOf(quote, at);
		const opening = `“${quote.slice(0, 60)}…”`;
		if (found < 0) {
			const moved = text.includes(quote);
			const message = moved
				? `${opening} stands earlier in the original`
				: `${opening} is not in the original word for word`;
			const remedy = moved
				? 'Put the quotations in the order of the original'
				: 'Copy the passage anew from the original';
			problems.push({ file, message, remedy });
			continue;
		}
		const skipped = first >= 0 && hasReporting(text.slice(at, found));
		const marked = i > 0 && report.body.slice(segments[i - 1]?.end, start).includes(gap);
		if (skipped && !marked)
			problems.push({
				file,
				message: `words are left out before ${opening} without a mark`,
				remedy: `Write ${gap} before it`
			});
		if (first < 0) first = found;
		at = found + quote.length;
	}
	return { problems, first: Math.max(first, 0), last: at };
}

/** Is there reporting in what a quotation skips, and not only page furniture? */
function hasReporting(skipped: string): boolean {
	const [head = '', ...lines] = skipped.split('\n');
	const tail = lines.pop() ?? '';
	return countWords(head) > 0 || countWords(tail) > 0 || lines.some(isParagraph);
}

/** From the first quoted paragraph to the first line of furniture after the last one. */
function countReporting(text: string, first: number, last: number): number {
	const start = text.lastIndexOf('\n', first) + 1;
	const lastLineEnd = (text.slice(last) + '\n').indexOf('\n') + last;
	const quoted = text.slice(start, lastLineEnd).split('\n').filter(isParagraph);
	const after = text
		.slice(lastLineEnd)
		.split('\n')
		.filter((line) => line.trim() !== '');
	const end = after.findIndex((line) => !isParagraph(line));
	const paragraphs = [...quoted, ...(end < 0 ? after : after.slice(0, end))];
	return paragraphs.reduce((sum, line) => sum + countWords(line), 0);
}

function isParagraph(line: string): boolean {
	return countWords(line) >= fewestWords && !captionCues.some((cue) => line.includes(cue));
}

/** Runs between white space that hold a letter or a figure. */
function countWords(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
