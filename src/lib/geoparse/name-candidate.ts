import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Place } from '../gazetteer/place';
import { abbreviatedRegion } from './abbreviated-region';
import { kindWordsBefore, kindWordsBeforeOf } from './kind-word-table';
import { partWords } from './locative-table';
import { longestKnown } from './longest-known';
import { isCapitalised, textOf, type Token, type TokenisedText } from './tokens';
import { beginsWorldRegion, isWorldRegion } from './world-region';

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
	/** "Ky." after "London,". */
	readonly isAbbreviation?: true;
}

/** The longest candidate that begins at a token, with the kind word that follows it; undefined where none does. */
export function findCandidate(
	{ body, tokens }: TokenisedText,
	from: number,
	gazetteer: Gazetteer
): NameCandidate | undefined {
	if (!isCapitalised(tokens[from])) return undefined;
	const name =
		abbreviatedRegion({ body, tokens }, from, gazetteer) ??
		withKindWordBefore({ body, tokens }, from, gazetteer) ??
		worldRegion({ body, tokens }, from, gazetteer) ??
		longestKnown({ body, tokens }, from, gazetteer);
	return name && !isOnlyPart(tokens, name) ? name : undefined;
}

/** "Northeast" or "Far North" is a direction, whatever is called so; "Eastern Province" is a name. */
function isOnlyPart(
	tokens: readonly Token[],
	{ from, to, baseTo, hasKindWord }: NameCandidate
): boolean {
	const isParts = tokens
		.slice(from, baseTo)
		.every(({ lower }) => partWords.has(lower) || lower === 'far' || lower === '-');
	if (!isParts) return false;
	const kindWord = tokens[to - 1];
	return !hasKindWord || kindWord?.shape === 'lower' || kindWord?.lower === 'state';
}

/** A continent or a part of the world, which needs no gazetteer to be a place. */
function worldRegion(
	text: TokenisedText,
	from: number,
	gazetteer: Gazetteer
): NameCandidate | undefined {
	if (!beginsWorldRegion(text.tokens[from]?.lower ?? '')) return undefined;
	for (let to = Math.min(from + 4, text.tokens.length); to > from; to--) {
		if (!isCapitalised(text.tokens[to - 1])) continue;
		const name = textOf(text, from, to);
		if (!isWorldRegion(name)) continue;
		return { from, to, baseTo: to, places: gazetteer.named(name), hasKindWord: false };
	}
	return undefined;
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
