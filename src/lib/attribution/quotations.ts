import type { Span } from './attribution';

/** A quotation with its marks. `single`: between single marks, as in headlines. `open`: its paragraph ends before it does. */
export interface Quotation extends Span {
	readonly single: boolean;
	readonly open: boolean;
}

/** Longest quotation between straight single marks, in UTF-16 units: beyond it, the mark was an apostrophe. */
const longestSingle = 200;

/**
 * Finds the quotations of a paragraph, outermost only, in order: “…”, "…", ''…'', «…», and between single marks where
 * they cannot be apostrophes. A quotation that is never closed ends with the paragraph.
 */
export function findQuotations(text: string, paragraph: Span): Quotation[] {
	const found: Quotation[] = [];
	for (let i = paragraph.start; i < paragraph.end; i++) {
		const mark = openingAt(text, i, paragraph);
		if (mark === undefined) continue;
		const end = closingOf(text, mark, i + mark.length, paragraph.end);
		const single = mark.length === 1 && isSingle(mark);
		if (end === undefined && single) continue;
		const quotation = { start: i, end: end ?? paragraph.end, single, open: end === undefined };
		found.push(quotation);
		i = quotation.end - 1;
	}
	return found;
}

const isSingle = (mark: string) => mark === "'" || mark === '‘';

function openingAt(text: string, at: number, paragraph: Span): string | undefined {
	const c = text[at];
	if (c === '“' || c === '«' || c === '"' || c === '„') return c;
	if (c !== "'" && c !== '‘') return undefined;
	if (c === "'" && text[at + 1] === "'") return "''";
	const before = at > paragraph.start ? (text[at - 1] ?? ' ') : ' ';
	const after = text[at + 1] ?? ' ';
	return /[\s([—–-]/u.test(before) && /[\p{L}\p{N}]/u.test(after) ? c : undefined;
}

const closers: Readonly<Record<string, string>> = {
	'“': '”',
	'«': '»',
	'"': '"',
	'„': '“',
	"''": "''"
};

/** Where the quotation ends, its closing mark included; undefined where it is not closed. */
function closingOf(text: string, mark: string, from: number, to: number): number | undefined {
	if (isSingle(mark)) return closingSingle(text, mark === '‘' ? '’' : "'", from, to);
	const closer = closers[mark] ?? mark;
	for (let i = from; i < to; i++) {
		if (text.startsWith(closer, i)) return i + closer.length;
		if (mark === '“' && text[i] === '"') return i + 1;
	}
	return undefined;
}

function closingSingle(text: string, closer: string, from: number, to: number): number | undefined {
	const limit = Math.min(to, from + longestSingle);
	for (let i = from; i < limit; i++) {
		if (text[i] !== closer) continue;
		if (!/[\p{L}\p{N}]/u.test(text[i + 1] ?? ' ')) return i + 1;
	}
	return undefined;
}
