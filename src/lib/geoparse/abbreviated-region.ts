import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Place } from '../gazetteer/place';
import type { NameCandidate } from './name-candidate';
import { isCapitalised, textOf, type Token, type TokenisedText } from './tokens';

/** "W. Va." is four tokens, "N.S.W." one. */
const mostTokens = 4;

/**
 * The first-level region that an abbreviation stands for: "Ky." in "London, Ky.", "CA" in "Long Beach, CA". Only after a
 * name and a comma (or bracket), but for those that are no other word: alone, "Miss." and "OR" are. The span includes the full stop.
 */
export function abbreviatedRegion(
	text: TokenisedText,
	from: number,
	gazetteer: Gazetteer
): NameCandidate | undefined {
	const { tokens } = text;
	if (!isCapitalised(tokens[from])) return undefined;
	const isAfterName = followsName(tokens, from);
	for (let to = endOf(tokens, from); to > from; to--) {
		const written = textOf(text, from, to);
		if (endsSentence(written)) continue;
		const places = placesOf(written, isAfterName, gazetteer);
		if (places.length === 0) continue;
		return { from, to, baseTo: to, places, hasKindWord: false, isAbbreviation: true };
	}
	return undefined;
}

/** A short form of capitals alone is written without a stop: "CA." ends a sentence. */
const endsSentence = (written: string) => /^\p{Lu}+\.$/u.test(written);

function followsName(tokens: readonly Token[], from: number): boolean {
	const sign = tokens[from - 1];
	if (sign?.sentence !== tokens[from]?.sentence) return false;
	if (sign?.text === '-' && sign.tight) return seatParties.has(tokens[from - 2]?.text ?? '');
	return (sign?.text === ',' || sign?.text === '(') && isCapitalised(tokens[from - 2]);
}

/** "D-W.Va.": the party of one who sits for the state. */
const seatParties = new Set(['D', 'R', 'I']);

function endOf(tokens: readonly Token[], from: number): number {
	let to = from + 1;
	while (to < from + mostTokens && tokens[to]?.sentence === tokens[from]?.sentence) {
		const token = tokens[to];
		const follows = token?.text === '.' ? token.tight : tokens[to - 1]?.text === '.';
		if (!follows || (token?.text !== '.' && !isCapitalised(token))) break;
		to++;
	}
	return to;
}

function placesOf(written: string, isAfterName: boolean, gazetteer: Gazetteer): Place[] {
	const known = gazetteer.abbreviation?.(written.replace(/\s/g, '')) ?? [];
	return known.filter((one) => isAfterName || !one.afterComma).map(({ place }) => place);
}

/** The places that a mention abbreviates where it stands; empty where it is no abbreviation. */
export function placesAbbreviated(
	body: string,
	{ start, exact }: { readonly start: number; readonly exact: string },
	gazetteer: Gazetteer
): readonly Place[] {
	if (exact.length > 8) return [];
	return placesOf(
		exact,
		/(?:[,(]\s*|\b[DRI]-)$/.test(body.slice(Math.max(0, start - 4), start)),
		gazetteer
	);
}
