import { splitSentences } from '../report/sentences';
import type { Span } from './attribution';
import { type MainClause, mainSubjects } from './main-clauses';
import { findQuotations, type Quotation } from './quotations';
import { tagWords } from './tag';
import { type Token, tokenise } from './tokens';
import type { Word } from './word';
import { beForms, conjunctions, determiners, possessives, prepositions } from './word-table';

/** A sentence of the reporter's: words, and each quotation as one word. */
export interface Sentence extends Span {
	readonly words: readonly Word[];
	/** Its main clauses, from left to right. */
	readonly mains: readonly MainClause[];
	/** Index of its paragraph in the text. */
	readonly paragraph: number;
	/** A headline: its capitals mean nothing. */
	readonly titled: boolean;
}

/** A text, cut into the sentences of its paragraphs. Paragraphs end at line breaks and at gaps (`[…]`). */
export function readSentences(text: string): Sentence[] {
	return findParagraphs(text).flatMap((paragraph, index) => readParagraph(text, paragraph, index));
}

function findParagraphs(text: string): Span[] {
	const found: Span[] = [];
	for (const match of text.matchAll(/(?:(?!\[…\])[^\r\n\u2028\u2029])+/gu)) {
		const start = match.index + match[0].length - match[0].trimStart().length;
		const end = match.index + match[0].trimEnd().length;
		if (end > start) found.push({ start, end });
	}
	return found;
}

function readParagraph(text: string, paragraph: Span, index: number): Sentence[] {
	const quotations = findQuotations(text, paragraph);
	const tokens = readTokens(text, paragraph, quotations);
	const spans = mergeAcross(cutSentences(text, paragraph), quotations);
	let at = 0;
	return spans.flatMap((span) => {
		const first = at;
		while (at < tokens.length && (tokens[at]?.start ?? 0) < span.end) at++;
		return cutLong(tokens.slice(first, at)).map((own) => readSentence(own, span, index));
	});
}

/** No sentence of a newspaper is longer, in words; what is longer is cut, so that no text takes quadratic time. */
const longestSentence = 300;

function cutLong(tokens: readonly QuoteToken[]): QuoteToken[][] {
	const pieces: QuoteToken[][] = [];
	for (let i = 0; i < tokens.length; i += longestSentence)
		pieces.push(tokens.slice(i, i + longestSentence));
	return pieces;
}

function readSentence(tokens: readonly QuoteToken[], span: Span, paragraph: number): Sentence {
	const titled = isTitled(tokens);
	const [first, last] = [tokens[0], tokens.at(-1)];
	const start = Math.max(span.start, first?.start ?? 0);
	const words = tagWords(tokens, titled);
	return {
		start,
		end: last?.end ?? span.end,
		paragraph,
		titled,
		words,
		mains: mainSubjects(words)
	};
}

type QuoteToken = Token & { quote?: boolean; single?: boolean };

function cutSentences(text: string, paragraph: Span): Span[] {
	const shift = paragraph.start;
	return splitSentences(text.slice(paragraph.start, paragraph.end)).map((s) => ({
		start: s.start + shift,
		end: s.end + shift
	}));
}

/** Sentences inside a quotation are the speaker's, not the reporter's: they are not cut. */
function mergeAcross(sentences: readonly Span[], quotations: readonly Quotation[]): Span[] {
	const merged: Span[] = [];
	let q = 0;
	for (const sentence of sentences) {
		const last = merged.at(-1);
		while (q < quotations.length && (quotations[q]?.end ?? 0) <= sentence.start) q++;
		const quotation = quotations[q];
		const isInside = quotation !== undefined && quotation.start < sentence.start;
		if (last !== undefined && isInside)
			merged[merged.length - 1] = { start: last.start, end: Math.max(sentence.end, quotation.end) };
		else merged.push(sentence);
	}
	return merged;
}

function readTokens(text: string, paragraph: Span, quotations: readonly Quotation[]): QuoteToken[] {
	const tokens: QuoteToken[] = [];
	let at = paragraph.start;
	for (const { start, end, single } of quotations) {
		tokens.push(...tokenise(text, at, start));
		tokens.push({
			start,
			end,
			text: text.slice(start, end),
			lower: '“',
			kind: 'mark',
			quote: true,
			single
		});
		at = end;
	}
	tokens.push(...tokenise(text, at, paragraph.end));
	return tokens;
}

/** From this share of words with a capital on, function words not counted, a sentence is a headline. */
const titledFrom = 0.9;

function isTitled(tokens: readonly QuoteToken[]): boolean {
	const long = tokens.filter(
		({ kind, text, lower }) => kind === 'word' && text.length > 2 && !isFunctionWord(lower)
	);
	const capitals = long.filter((token) => token.text[0] !== token.lower[0]);
	return long.length > 3 && capitals.length >= titledFrom * long.length;
}

const isFunctionWord = (lower: string) =>
	[prepositions, determiners, possessives, conjunctions, beForms].some((set) => set.has(lower));
