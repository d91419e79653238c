import type { Span } from './report';

/** Words whose full stop does not end a sentence. */
const abbreviations = new Set(
	(
		'mr mrs ms dr prof gen lt col sgt capt cmdr adm gov sen rep rev hon st jr sr vs etc e.g i.e no vol fig approx est ' +
		'jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp dept univ u.s u.k u.n p.m a.m'
	).split(' ')
);

const closers = new Set(['"', '”', "'", '’', ')', ']', '»']);
const openers = new Set(['"', '“', "'", '‘', '(', '[', '«']);

/**
 * Cuts a text into sentences. A sentence ends at `.`, `!`, `?` or `…`, with the quotation marks and brackets that close
 * there, where white space follows and the next word begins like a sentence; not after an abbreviation or an initial.
 * Spans are trimmed, in order, and cover every character that is not white space. Units are UTF-16.
 */
export function splitSentences(text: string): Span[] {
	const sentences: Span[] = [];
	let start = skipSpace(text, 0);
	for (let i = start; i < text.length; i++) {
		if (!isTerminal(text[i])) continue;
		let end = i + 1;
		while (end < text.length && (isTerminal(text[end]) || closers.has(text[end] ?? ''))) end++;
		const next = skipSpace(text, end);
		if (
			next > end &&
			next < text.length &&
			startsSentence(text, next) &&
			!isAbbreviation(text, i)
		) {
			sentences.push({ start, end });
			start = next;
		}
		i = end - 1;
	}
	const end = text.trimEnd().length;
	if (end > start) sentences.push({ start, end });
	return sentences;
}

const isTerminal = (c: string | undefined) => c === '.' || c === '!' || c === '?' || c === '…';

function skipSpace(text: string, at: number): number {
	while (at < text.length && isSpace(text[at])) at++;
	return at;
}

const isSpace = (c: string | undefined) => c !== undefined && c.trim() === '';

function startsSentence(text: string, at: number): boolean {
	const first = openers.has(text[at] ?? '') ? text[at + 1] : text[at];
	return (
		first !== undefined &&
		!(first.toLowerCase() === first && first.toUpperCase() !== first) &&
		first !== '…'
	);
}

function isAbbreviation(text: string, dot: number): boolean {
	if (text[dot] !== '.') return false;
	let start = dot;
	while (start > 0 && dot - start < 8 && /[\p{L}.]/u.test(text[start - 1] ?? '')) start--;
	const word = text.slice(start, dot);
	return abbreviations.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word);
}
