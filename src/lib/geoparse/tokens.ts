import type { Span } from '../report/report';
import { splitParagraphs } from '../report/paragraphs';
import { splitSentences } from '../report/sentences';
import { possessives, Spellings, type Shape, type Spelling } from './spelling';
import { endOfToken, skipSpace } from './token-end';

/**
 * A word, a possessive 's, or one sign. Offsets are UTF-16 units in the report's body. A long text has millions: each
 * holds next to nothing of its own.
 */
export class Token implements Span {
	readonly start: number;
	/** Shared by all tokens that are written alike. */
	readonly #spelling: Spelling;
	/** Four times the number of the sentence, and two more if it opens, and one more if it is tight. */
	readonly #standing: number;

	constructor(
		start: number,
		spelling: Spelling,
		{ sentence, opens, tight }: Pick<Token, 'sentence' | 'opens' | 'tight'>
	) {
		this.start = start;
		this.#spelling = spelling;
		this.#standing = sentence * 4 + (opens ? 2 : 0) + (tight ? 1 : 0);
	}

	get end(): number {
		return this.start + this.#spelling.text.length;
	}

	get text(): string {
		return this.#spelling.text;
	}

	get lower(): string {
		return this.#spelling.lower;
	}

	get shape(): Shape {
		return this.#spelling.shape;
	}

	/** Number of the sentence it stands in; a gap or a paragraph's end ends a sentence too. */
	get sentence(): number {
		return this.#standing >>> 2;
	}

	/** First word of a sentence, or of a quotation. */
	get opens(): boolean {
		return (this.#standing & 2) !== 0;
	}

	/** No white space between it and the token before. */
	get tight(): boolean {
		return (this.#standing & 1) !== 0;
	}
}

/** A report's body and its tokens, in order; gaps (`[…]`) are no tokens. */
export interface TokenisedText {
	readonly body: string;
	readonly tokens: readonly Token[];
}

/** Cuts a text into tokens. Every token's span cuts exactly its text; only white space and gaps lie between. */
export function tokenise(body: string): TokenisedText {
	const tokens: Token[] = [];
	const spellings = new Spellings();
	let sentence = 0;
	for (const { segments } of splitParagraphs(body)) {
		for (const segment of segments) {
			const text = body.slice(segment.start, segment.end);
			for (const { start, end } of splitSentences(text)) {
				const from = segment.start + start;
				addTokens(tokens, body.slice(from, segment.start + end), from, sentence++, spellings);
			}
		}
	}
	return { body, tokens };
}

function addTokens(
	tokens: Token[],
	text: string,
	from: number,
	sentence: number,
	spellings: Spellings
): void {
	let opens = true;
	let before = -1;
	for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
		const end = endOfToken(text, at);
		const cut = startOfPossessive(text, at, end);
		add(at, cut);
		if (cut < end) add(cut, end);
		at = end;
	}

	function add(at: number, to: number): void {
		const spelling = spellings.of(text, at, to);
		const isSign = spelling.shape === 'sign';
		const tight = before === at;
		before = to;
		tokens.push(new Token(from + at, spelling, { sentence, opens: opens && !isSign, tight }));
		opens = isSign && (opens || (openers.has(spelling.text) && !(tight && spelling.text === '"')));
	}
}

const openers = new Set(['"', '“', '‘', '«', ':']);

/** Where a possessive 's at the end of a word begins; the word's end where there is none. */
function startOfPossessive(text: string, start: number, end: number): number {
	const last = text[end - 1];
	if (end - start <= 2 || (last !== 's' && last !== 'S')) return end;
	return possessives.has(text.slice(end - 2, end)) ? end - 2 : end;
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
