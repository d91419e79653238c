import type { Gazetteer } from '../gazetteer/gazetteer';
import { calendarWords } from './calendar-table';
import { findCapitalRuns, isInitial, type TokenRange } from './capital-runs';
import { commonWords } from './common-word-table';
import { kindWordsAfter } from './kind-word-table';
import { notPlaces, organisationWords } from './organisation-table';
import { speechVerbs } from './speech-table';
import { givenNames, placesThatAreGivenNames, titlesBefore } from './title-table';
import { isCapitalised, type Token } from './tokens';

/** The people whom a report names. */
export interface People {
	/** Is the token at this index part of a person's name? */
	has(index: number): boolean;
	/** Words of people's full names, in lower case; alone, such a word still means the person. */
	readonly names: ReadonlySet<string>;
}

/** From this many inhabitants on, a place of two words or more is not taken for a person with a given name. */
const wellKnownFrom = 5_000;

/**
 * Finds people by what is true of them in any report: an office before the name, a given name before a surname,
 * an initial, an age after it, or a verb of saying after words that name no place.
 */
export function findPeople(tokens: readonly Token[], gazetteer: Gazetteer): People {
	const indexes = new Set<number>();
	const names = new Set<string>();
	for (const run of findCapitalRuns(tokens)) {
		const person = personIn(tokens, run, gazetteer);
		if (!person) continue;
		for (let i = person.from; i < person.to; i++) {
			const token = tokens[i];
			indexes.add(i);
			if (isCapitalised(token) && token.text.length > 1) names.add(token.lower);
		}
	}
	return { has: (index) => indexes.has(index), names };
}

function personIn(
	tokens: readonly Token[],
	run: TokenRange,
	gazetteer: Gazetteer
): TokenRange | undefined {
	const last = tokens[run.to - 1];
	if (last === undefined || isBodyWord(last)) return undefined;
	const afterTitle = startAfterTitle(tokens, run, gazetteer);
	if (afterTitle !== undefined) return { from: afterTitle, to: run.to };
	const from = skipOpening(tokens, run, gazetteer);
	const count = countNames(tokens, from, run.to);
	const named = findGivenName(tokens, from, run.to, gazetteer);
	if (named !== undefined) return { from: named, to: run.to };
	if (count >= 2 && hasInitial(tokens, from, run.to)) return { from, to: run.to };
	if (count >= 1 && isFollowedByAge(tokens, run.to)) return { from, to: run.to };
	if (count >= 2 && count <= 4 && isUnknown(tokens, from, run.to, gazetteer)) {
		if (speechVerbs.has(tokens[run.to]?.lower ?? '')) return { from, to: run.to };
	}
	return undefined;
}

const isBodyWord = (token: Token) =>
	organisationWords.has(token.lower) || kindWordsAfter.has(token.lower);

/** Where a name begins after an office: within the run ("President Ghani") or before it ("spokesman Mujahid"). */
function startAfterTitle(
	tokens: readonly Token[],
	{ from, to }: TokenRange,
	gazetteer: Gazetteer
): number | undefined {
	for (let i = to - 2; i >= from; i--) {
		if (titlesBefore.has(tokens[i]?.lower ?? ''))
			return tokens[i + 1]?.text === '-' ? undefined : i + 1;
	}
	const before = tokens[from - 1];
	const first = tokens[from];
	if (before?.shape !== 'lower' || before.sentence !== first?.sentence) return undefined;
	if (!titlesBefore.has(before.lower) || adjectives.has(before.lower)) return undefined;
	if (notPlaces.has(first.lower) || gazetteer.demonym(first.text)) return undefined;
	const sure = placesOf(tokens, from, to, gazetteer).some(
		(p) => p.handKept || p.kind === 'country'
	);
	if (sure && !placesThatAreGivenNames.has(first.lower)) return undefined;
	return titlesBefore.has(tokens[to]?.lower ?? '') ? undefined : from;
}

/** Titles that in lower case are adjectives as often: "a major U.S. airline". */
const adjectives = new Set(['major', 'private', 'general', 'model', 'head']);

/** Leaves out an ordinary word that only begins the sentence, days and months, and demonyms. */
function skipOpening(
	tokens: readonly Token[],
	{ from, to }: TokenRange,
	gazetteer: Gazetteer
): number {
	let start = from;
	while (start < to - 1) {
		const token = tokens[start];
		if (token === undefined) break;
		const ordinary = token.opens && commonWords.has(token.lower) && !givenNames.has(token.lower);
		const apart = calendarWords.has(token.lower) || gazetteer.demonym(token.text) !== undefined;
		if (!ordinary && !apart && token.text !== '-') break;
		start++;
	}
	return start;
}

function countNames(tokens: readonly Token[], from: number, to: number): number {
	return tokens.slice(from, to).filter(isCapitalised).length;
}

function findGivenName(
	tokens: readonly Token[],
	from: number,
	to: number,
	gazetteer: Gazetteer
): number | undefined {
	for (let i = from; i < to - 1; i++) {
		const token = tokens[i];
		const next = tokens[i + 1];
		if (!isCapitalised(token) || next === undefined) continue;
		const opensAsWord =
			token.opens && commonWords.has(token.lower) && !isCapitalised(tokens[i + 2]);
		const given = givenNames.has(token.lower) && !opensAsWord;
		const placeOrGiven =
			placesThatAreGivenNames.has(token.lower) && i === from && isCapitalised(next);
		if (!given && !(placeOrGiven && !gazetteer.demonym(next.text))) continue;
		return isWellKnown(tokens, from, to, gazetteer) ? undefined : i;
	}
	return undefined;
}

function isWellKnown(
	tokens: readonly Token[],
	from: number,
	to: number,
	gazetteer: Gazetteer
): boolean {
	return placesOf(tokens, from, to, gazetteer).some(
		(place) => place.handKept || place.kind === 'country' || place.population >= wellKnownFrom
	);
}

function placesOf(tokens: readonly Token[], from: number, to: number, gazetteer: Gazetteer) {
	const words = tokens.slice(from, to).map((token) => token.text);
	return gazetteer.named(words.join(' '));
}

function hasInitial(tokens: readonly Token[], from: number, to: number): boolean {
	return tokens.slice(from, to).some(isInitial);
}

/** ", 63," as in "Moses, 63, is". A year, or a day of a month, is not an age. */
function isFollowedByAge(tokens: readonly Token[], at: number): boolean {
	const [comma, number, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	if (comma?.text !== ',' || number?.shape !== 'number') return false;
	const age = Number(number.text);
	if (calendarWords.has(tokens[at - 1]?.lower ?? '')) return false;
	return age > 0 && age < 120 && (after === undefined || [',', '.', ';'].includes(after.text));
}

function isUnknown(
	tokens: readonly Token[],
	from: number,
	to: number,
	gazetteer: Gazetteer
): boolean {
	const first = tokens[from];
	if (first === undefined || commonWords.has(first.lower)) return false;
	return (
		placesOf(tokens, from, from + 1, gazetteer).length === 0 &&
		!isWellKnown(tokens, from, to, gazetteer)
	);
}
