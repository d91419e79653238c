import type { Gazetteer } from '../gazetteer/gazetteer';
import type { TokenRange } from './capital-runs';
import {
	descriptionAdjectives,
	descriptionNouns,
	determiners,
	headNouns
} from './description-table';
import type { RecognisedName } from './recognise-names';
import { textOf, isCapitalised, type Token, type TokenisedText } from './tokens';

/** A definite phrase that stands for a place without naming it: from determiner to noun. */
export type RecognisedDescription = TokenRange;

const mostAdjectives = 3;

/**
 * Finds descriptions ("the capital", "our country", "the Afghan capital"). A phrase that only introduces a name standing
 * right there ("the province of Panjshir", "the capital, Kabul") is none, nor is one that modifies a noun ("the city
 * council").
 */
export function recogniseDescriptions(
	text: TokenisedText,
	names: readonly RecognisedName[],
	gazetteer: Gazetteer
): RecognisedDescription[] {
	const { tokens } = text;
	const starts = new Map(names.map((name) => [name.from, name]));
	const ends = new Set(names.map((name) => name.to));
	const taken = new Set(names.flatMap(({ from, to }) => tokens.slice(from, to)));
	const descriptions: RecognisedDescription[] = [];
	for (let from = 0; from < tokens.length; from++) {
		if (!determiners.has(tokens[from]?.lower ?? '')) continue;
		const to = endOfDescription(tokens, from, taken, gazetteer);
		if (to === undefined || isModifier(tokens, to)) continue;
		if (introducesName(text, from, to, starts, gazetteer) || followsName(tokens, from, to, ends))
			continue;
		descriptions.push({ from, to });
		from = to - 1;
	}
	return descriptions;
}

/** Index after the noun, where only adjectives and demonyms stand between it and the determiner. */
function endOfDescription(
	tokens: readonly Token[],
	from: number,
	taken: ReadonlySet<Token>,
	gazetteer: Gazetteer
): number | undefined {
	let end: number | undefined;
	for (let i = from + 1; i <= from + 1 + mostAdjectives; i++) {
		const token = tokens[i];
		if (token === undefined || token.sentence !== tokens[from]?.sentence || taken.has(token))
			return end;
		if (token.shape === 'lower' && descriptionNouns.has(token.lower)) end = i + 1;
		const isAdjective = descriptionAdjectives.has(token.lower) || token.text === '-';
		const isDemonym = isCapitalised(token) && isPartOfDemonym(tokens, i, gazetteer);
		if (!isAdjective && !isDemonym && end !== i + 1) return end;
	}
	return end;
}

function isPartOfDemonym(tokens: readonly Token[], at: number, gazetteer: Gazetteer): boolean {
	const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	const words = [token?.text, `${before?.text} ${token?.text}`, `${token?.text} ${after?.text}`];
	return words.some((word) => word !== undefined && gazetteer.demonym(word) !== undefined);
}

/** "the city council", "the airport-based": the noun is not the head. */
function isModifier(tokens: readonly Token[], to: number): boolean {
	const next = tokens[to];
	if (next === undefined || next.sentence !== tokens[to - 1]?.sentence) return false;
	return headNouns.has(next.lower) || (next.text === '-' && next.tight);
}

/** "the province of Panjshir", "the capital, Kabul", "the capital Kabul". "The capital of Malawi" is Lilongwe. */
function introducesName(
	text: TokenisedText,
	from: number,
	to: number,
	starts: ReadonlyMap<number, RecognisedName>,
	gazetteer: Gazetteer
): boolean {
	const { tokens } = text;
	const next = tokens[to];
	if (next === undefined || next.sentence !== tokens[from]?.sentence) return false;
	if (next.lower === 'of') return !isCapitalOfCountry(text, to, starts, gazetteer);
	if (isCapitalised(next)) return true;
	const at = tokens[to + 1];
	return next.text === ',' && at !== undefined && starts.has(to + 1);
}

function isCapitalOfCountry(
	text: TokenisedText,
	of: number,
	starts: ReadonlyMap<number, RecognisedName>,
	gazetteer: Gazetteer
): boolean {
	if (text.tokens[of - 1]?.lower !== 'capital') return false;
	const name =
		starts.get(of + 1) ?? (text.tokens[of + 1]?.lower === 'the' ? starts.get(of + 2) : undefined);
	return (
		name !== undefined && gazetteer.named(textOf(text, name.from, name.to))[0]?.kind === 'country'
	);
}

/** "Lilongwe, the capital": an apposition to the name. */
function followsName(
	tokens: readonly Token[],
	from: number,
	to: number,
	ends: ReadonlySet<number>
): boolean {
	const next = tokens[to];
	const closes = next === undefined || [',', '.', ';'].includes(next.text);
	return tokens[from - 1]?.text === ',' && ends.has(from - 1) && closes;
}
