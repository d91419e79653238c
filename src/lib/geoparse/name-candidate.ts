import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Place } from '../gazetteer/place';
import {
	kindQualifiers,
	kindWordsAfter,
	kindWordsBefore,
	kindWordsBeforeOf
} from './kind-word-table';
import { partWords } from './locative-table';
import { isCapital } from './prior';
import { isCapitalised, type Token, type TokenisedText } from './tokens';
import { isWorldRegion } from './world-region';

/** A stretch of tokens `[from, to)` that may be a place's name. */
export interface NameCandidate {
	readonly from: number;
	readonly to: number;
	/** Index after the name itself, before a kind word. */
	readonly baseTo: number;
	/** Places that bear the whole name, or the name without its kind word; best first. */
	readonly places: readonly Place[];
	/** A kind word belongs to it, so that it names a place whether or not the gazetteer has it. */
	readonly hasKindWord: boolean;
}

const mostWords = 8;

/** The longest candidate that begins at a token, with the kind word that follows it; undefined where none does. */
export function findCandidate(
	{ body, tokens }: TokenisedText,
	from: number,
	gazetteer: Gazetteer
): NameCandidate | undefined {
	if (!isCapitalised(tokens[from])) return undefined;
	const name =
		withKindWordBefore({ body, tokens }, from, gazetteer) ??
		worldRegion({ body, tokens }, from, gazetteer) ??
		longestKnown({ body, tokens }, from, gazetteer);
	return name && !isOnlyPart(tokens, name) ? name : undefined;
}

/** "Northeast" alone is a direction, whatever town is called so; "Eastern Province" is a name. */
function isOnlyPart(
	tokens: readonly Token[],
	{ from, baseTo, hasKindWord }: NameCandidate
): boolean {
	return baseTo - from === 1 && !hasKindWord && partWords.has(tokens[from]?.lower ?? '');
}

/** A continent or a part of the world, which needs no gazetteer to be a place. */
function worldRegion(
	text: TokenisedText,
	from: number,
	gazetteer: Gazetteer
): NameCandidate | undefined {
	for (let to = Math.min(from + 4, text.tokens.length); to > from; to--) {
		if (!isCapitalised(text.tokens[to - 1])) continue;
		const name = textOf(text, from, to);
		if (!isWorldRegion(name)) continue;
		return { from, to, baseTo: to, places: gazetteer.named(name), hasKindWord: false };
	}
	return undefined;
}

function longestKnown(
	{ body, tokens }: TokenisedText,
	from: number,
	gazetteer: Gazetteer
): NameCandidate | undefined {
	const ends = possibleEnds(tokens, from, Math.min(mostWords, gazetteer.longestName + 2));
	for (const to of ends.reverse()) {
		const name = textOf({ body, tokens }, from, to);
		const places = gazetteer.named(name);
		if (places.length === 0 || isWrongCase(tokens.slice(from, to), places, gazetteer)) continue;
		return extendByKindWord(
			{ body, tokens },
			{ from, to, baseTo: to, places, hasKindWord: false },
			gazetteer
		);
	}
	return undefined;
}

/** Indexes after each token that a name beginning at `from` may end with. */
function possibleEnds(tokens: readonly Token[], from: number, most: number): number[] {
	const ends: number[] = [];
	for (let i = from; i < from + 2 * most; i++) {
		const token = tokens[i];
		if (token?.sentence !== tokens[from]?.sentence || token === undefined) break;
		if (isCapitalised(token) || token.shape === 'number') ends.push(i + 1);
		else if (token.shape === 'possessive') ends.push(i + 1);
		else if (kindWordsAfter.has(token.lower) && i > from) ends.push(i + 1);
		else if (!(token.text === '-' && token.tight) && token.text !== '.' && token.shape !== 'lower')
			break;
	}
	return ends.filter((end) => !isBarePossessive(tokens, from, end));
}

/** "Afghanistan's" is a name and a possessive; only "St. John's" ends in one, and then it has two words. */
function isBarePossessive(tokens: readonly Token[], from: number, end: number): boolean {
	return tokens[end - 1]?.shape === 'possessive' && end - from < 3;
}

/**
 * "US" is a country and "us" is not; "NATO" in capitals is no town in Italy. Short words must be written as the
 * gazetteer writes them, and a word all in capitals must be well known.
 */
function isWrongCase(
	tokens: readonly Token[],
	places: readonly Place[],
	gazetteer: Gazetteer
): boolean {
	const [token] = tokens;
	if (token === undefined || tokens.length > 1) return false;
	const isAbbreviation = places.some((p) =>
		p.variants.some((v) => v.length <= 4 && v === v.toUpperCase())
	);
	if (token.shape === 'title')
		return token.text.length <= 3 && isAbbreviation && places[0]?.kind === 'country';
	if (token.text.length > 5) return false;
	return (
		!isAbbreviation &&
		!places.some((p) => p.kind === 'country' || p.handKept || isCapital(p, gazetteer))
	);
}

function extendByKindWord(
	text: TokenisedText,
	name: NameCandidate,
	gazetteer: Gazetteer
): NameCandidate {
	const { tokens } = text;
	let at = name.to;
	while (kindQualifiers.has(tokens[at]?.lower ?? '') && at < name.to + 2) at++;
	const token = tokens[at];
	const kindWord = kindWordsAfter.get(token?.lower ?? '');
	if (!token || !kindWord || token.sentence !== tokens[name.from]?.sentence) return name;
	if (text.body.slice(tokens[at - 1]?.end, token.start).trim() !== '') return name;
	const ofCountry = name.places[0]?.kind === 'country';
	if (!isCapitalised(token) && (!kindWord.inLowerCase || ofCountry)) return name;
	const whole = gazetteer.named(textOf(text, name.from, at + 1));
	const places = whole.length > 0 ? whole : name.places;
	return { ...name, to: at + 1, places, hasKindWord: true };
}

/** "Lake Malawi", "Gulf of Aden": the span goes to the end of the capitals. */
function withKindWordBefore(
	text: TokenisedText,
	from: number,
	gazetteer: Gazetteer
): NameCandidate | undefined {
	const { tokens } = text;
	const lower = tokens[from]?.lower ?? '';
	const isOf = kindWordsBeforeOf.has(lower) && tokens[from + 1]?.lower === 'of';
	const start = isOf ? from + 2 : from + 1;
	if (!isOf && !kindWordsBefore.has(lower)) return undefined;
	if (!isCapitalised(tokens[start]) || tokens[start]?.sentence !== tokens[from]?.sentence)
		return undefined;
	if (text.body.slice(tokens[start - 1]?.end, tokens[start]?.start).trim() !== '') return undefined;
	const known = longestKnown(text, from, gazetteer);
	if (known && known.to > start) return { ...known, hasKindWord: true };
	const to = start + 1;
	return { from, to, baseTo: to, places: [], hasKindWord: true };
}

/** The text that tokens `[from, to)` cover. */
export function textOf({ body, tokens }: TokenisedText, from: number, to: number): string {
	return body.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}
