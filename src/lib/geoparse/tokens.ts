import type { Span } from '../report/report';
import { splitParagraphs } from '../report/paragraphs';
import { splitSentences } from '../report/sentences';
import { endOfToken, skipSpace } from './token-end';

/** How a token is written. A `title` begins with a capital and goes on in lower case ("Kabul", "McKay"). */
export type Shape = 'lower' | 'title' | 'upper' | 'number' | 'possessive' | 'sign';

/** A word, a possessive 's, or one sign. Offsets are UTF-16 units in the report's body. */
export interface Token extends Span {
	readonly text: string;
	readonly lower: string;
	readonly shape: Shape;
	/** Number of the sentence it stands in; a gap or a paragraph's end ends a sentence too. */
	readonly sentence: number;
	/** First word of a sentence, or of a quotation. */
	readonly opens: boolean;
	/** No white space between it and the token before. */
	readonly tight: boolean;
}

/** A report's body and its tokens, in order; gaps (`[…]`) are no tokens. */
export interface TokenisedText {
	readonly body: string;
	readonly tokens: readonly Token[];
}

const possessives = new Set(["'s", '’s', 'ʼs', "'S", '’S']);

/** Cuts a text into tokens. Every token's span cuts exactly its text; only white space and gaps lie between. */
export function tokenise(body: string): TokenisedText {
	const tokens: Token[] = [];
	let sentence = 0;
	for (const { segments } of splitParagraphs(body)) {
		for (const segment of segments) {
			const text = body.slice(segment.start, segment.end);
			for (const { start, end } of splitSentences(text)) {
				const from = segment.start + start;
				addTokens(tokens, body.slice(from, segment.start + end), from, sentence++);
			}
		}
	}
	return { body, tokens };
}

function addTokens(tokens: Token[], text: string, from: number, sentence: number): void {
	let opens = true;
	let before: Token | undefined;
	for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
		const end = endOfToken(text, at);
		const cut = startOfPossessive(text, at, end);
		add(at, cut);
		if (cut < end) add(cut, end);
		at = end;
	}

	function add(at: number, to: number): void {
		const [start, piece] = [from + at, text.slice(at, to)];
		const shape = shapeOf(piece);
		const tight = before?.end === start;
		before = {
			start,
			end: from + to,
			text: piece,
			lower: piece.toLowerCase(),
			shape,
			sentence,
			opens: opens && shape !== 'sign',
			tight
		};
		tokens.push(before);
		opens = shape === 'sign' && (opens || (openers.has(piece) && !(tight && piece === '"')));
	}
}

const openers = new Set(['"', '“', '‘', '«', ':']);

/** Where a possessive 's at the end of a word begins; the word's end where there is none. */
function startOfPossessive(text: string, start: number, end: number): number {
	const last = text[end - 1];
	if (end - start <= 2 || (last !== 's' && last !== 'S')) return end;
	return possessives.has(text.slice(end - 2, end)) ? end - 2 : end;
}

function shapeOf(word: string): Shape {
	return shapeOfPlain(word) ?? shapeOfAny(word);
}

/** The shape of a word of ASCII letters and digits, or of an ASCII sign; undefined for all others. */
function shapeOfPlain(word: string): Shape | undefined {
	const first = word.charCodeAt(0);
	if (first >= 0x61 && first <= 0x7a) return 'lower';
	if (first >= 0x30 && first <= 0x39) return 'number';
	if (first < 0x41 || first > 0x5a) {
		return first < 0x80 && first !== 0x27 && first !== 0x60 ? 'sign' : undefined;
	}
	for (let i = 1; i < word.length; i++) {
		const code = word.charCodeAt(i);
		if (code >= 0x61 && code <= 0x7a) return 'title';
		if (code >= 0x80) return undefined;
	}
	return 'upper';
}

function shapeOfAny(word: string): Shape {
	if (possessives.has(word)) return 'possessive';
	if (/^\p{N}/u.test(word)) return 'number';
	const bare = word.replace(/^['’ʻʼ`]/, '');
	if (!/^\p{L}/u.test(bare)) return 'sign';
	if (/^\p{Lu}/u.test(bare)) return /\p{Ll}/u.test(bare) ? 'title' : 'upper';
	return /^\p{Ll}/u.test(bare) ? 'lower' : 'title';
}

type CapitalisedToken = Token & { readonly shape: 'title' | 'upper' };
type WordToken = Token & { readonly shape: 'title' | 'upper' | 'lower' };

/** Is the token written as part of a name is: with a capital, or in a script that has none? */
export const isCapitalised = (token: Token | undefined): token is CapitalisedToken =>
	token?.shape === 'title' || token?.shape === 'upper';

/** Is the token a word, in letters? */
export const isWord = (token: Token | undefined): token is WordToken =>
	isCapitalised(token) || token?.shape === 'lower';

/** The text that tokens `[from, to)` cover. */
export function textOf({ body, tokens }: TokenisedText, from: number, to: number): string {
	return body.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}
