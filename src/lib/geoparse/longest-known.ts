import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Place } from '../gazetteer/place';
import type { TokenRange } from './capital-runs';
import { kindQualifiers, kindWordsAfter } from './kind-word-table';
import { civicNouns, notNouns } from './locative-table';
import { isEndedByOrganisation } from './neighbours';
import type { NameCandidate } from './name-candidate';
import { isCapitalised, textOf, type Token, type TokenisedText } from './tokens';

/** Names of more words than this are not looked up. */
const mostWords = 8;

/** The longest name of the gazetteer that begins at a token, with the kind word that follows it. */
export function longestKnown(
	{ body, tokens }: TokenisedText,
	from: number,
	gazetteer: Gazetteer
): NameCandidate | undefined {
	const ends = possibleEnds(tokens, from, Math.min(mostWords, gazetteer.longestName + 2));
	for (const to of ends.reverse()) {
		const name = textOf({ body, tokens }, from, to);
		const places = gazetteer.named(name);
		if (tokens[to - 1]?.shape === 'lower' && belongsToNext(tokens, to - 1, false)) continue;
		if (places.length === 0 || isWrongCase(tokens, { from, to }, places, gazetteer)) continue;
		return extendByKindWord(
			{ body, tokens },
			{ from, to, baseTo: to, places, hasKindWord: endsInKindWord(tokens, from, to) },
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
	{ from, to }: TokenRange,
	places: readonly Place[],
	gazetteer: Gazetteer
): boolean {
	const token = tokens[from];
	if (token === undefined || to - from > 1) return false;
	const isAbbreviation = places.some((p) =>
		p.variants.some((v) => v.length <= 4 && v === v.toUpperCase())
	);
	if (token.shape === 'title')
		return token.text.length <= 3 && isAbbreviation && places[0]?.kind === 'country';
	if (token.text.length > 5 || (token.text.length > 3 && isAmongCapitals(tokens, from)))
		return false;
	return (
		!isAbbreviation &&
		!places.some((p) => p.kind === 'country' || p.handKept || gazetteer.isCapital(p))
	);
}

/** A dateline or a headline in capitals tells nothing by its case: "SALEM, Ore. --", "FLOODS HIT PUNE". */
function isAmongCapitals(tokens: readonly Token[], at: number): boolean {
	const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (token?.opens && [',', '-', '–', '—', '('].includes(after?.text ?? '')) return true;
	return [before, after].some(
		(word) => word?.shape === 'upper' && word.text.length > 2 && word.sentence === token?.sentence
	);
}

/** "Laurel County", "Lake City": the name says itself that it is a place. */
const endsInKindWord = (tokens: readonly Token[], from: number, to: number) =>
	to - from > 1 && kindWordsAfter.has(tokens[to - 1]?.lower ?? '');

/** Words that are a town's or a state's own rather than a part of its name. */
const ownWords = new Set(['city', 'town', 'state', 'district']);

/**
 * Does the kind word begin what comes after it rather than end the name: "Oxford City Council", "Essex County District
 * Court", "a Kansas state senator"?
 */
function belongsToNext(tokens: readonly Token[], at: number, hasKindWord: boolean): boolean {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (!token || !ownWords.has(token.lower) || next?.sentence !== token.sentence) return false;
	if (isCapitalised(token)) {
		if (isEndedByOrganisation(tokens, at + 1)) return true;
		const isOwn = next.shape === 'number' || isCapitalised(next) || civicNouns.has(next.lower);
		return isOwn && (hasKindWord || token.lower === 'district' || civicNouns.has(next.lower));
	}
	return next.shape === 'lower' && next.tight === false && !notNouns.has(next.lower);
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
	if (belongsToNext(tokens, at, name.hasKindWord)) return name;
	const ofCountry = name.places[0]?.kind === 'country';
	if (!isCapitalised(token) && (!kindWord.inLowerCase || ofCountry)) return name;
	const whole = gazetteer.named(textOf(text, name.from, at + 1));
	const places = whole.length > 0 ? whole : name.places;
	return { ...name, to: at + 1, places, hasKindWord: true };
}
