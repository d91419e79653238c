import type { Span } from '../report/report';
import { splitParagraphs } from '../report/paragraphs';
import { splitSentences } from '../report/sentences';

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

/** Initials with full stops ("U.S."), a word with apostrophes inside, a number, or any other sign. */
const tokenPattern =
	/(?:\p{Lu}\.){2,}|(?:St|Mt|Ft|Mr|Mrs|Ms|Dr|Gen|Gov|Sen|Rep|Lt|Col|Sgt|Capt|Prof)\.(?=\s)|[\p{L}\p{M}\p{N}]+(?:['’ʻʼ`][\p{L}\p{M}\p{N}]+)*|[^\s]/gu;

const possessives = ["'s", '’s', 'ʼs', "'S", '’S'];

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
	for (const match of text.matchAll(tokenPattern)) {
		for (const [start, piece] of splitPossessive(match[0], from + match.index)) {
			const shape = shapeOf(piece);
			const before = tokens.at(-1);
			const tight = before?.end === start && before.sentence === sentence;
			tokens.push({
				start,
				end: start + piece.length,
				text: piece,
				lower: piece.toLowerCase(),
				shape,
				sentence,
				opens: opens && shape !== 'sign',
				tight
			});
			opens = shape === 'sign' && (opens || (openers.has(piece) && !(tight && piece === '"')));
		}
	}
}

const openers = new Set(['"', '“', '‘', '«', ':']);

function splitPossessive(word: string, start: number): [number, string][] {
	const ending = possessives.find((p) => word.length > p.length && word.endsWith(p));
	if (ending === undefined) return [[start, word]];
	const cut = word.length - ending.length;
	return [
		[start, word.slice(0, cut)],
		[start + cut, word.slice(cut)]
	];
}

function shapeOf(word: string): Shape {
	if (possessives.includes(word)) return 'possessive';
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
