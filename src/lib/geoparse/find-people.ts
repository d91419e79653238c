import type { Gazetteer } from '../gazetteer/gazetteer';
import { calendarWords } from './calendar-table';
import { findCapitalRuns, isInitial, type TokenRange } from './capital-runs';
import { commonWords } from './common-word-table';
import { kindWordsAfter } from './kind-word-table';
import { organisationWords } from './organisation-table';
import { isFollowedByAge, startAfterTitle } from './person-cues';
import { speechVerbs } from './speech-table';
import { givenNames, placesThatAreGivenNames } from './title-table';
import { isCapitalised, type Token } from './tokens';
import { isWellKnown, placesOf } from './well-known';

/** The people whom a report names. */
export interface People {
	/** Is the token at this index part of a person's name? */
	has(index: number): boolean;
	/** Words of people's full names, in lower case; alone, such a word still means the person. */
	readonly names: ReadonlySet<string>;
}

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

function hasInitial(tokens: readonly Token[], from: number, to: number): boolean {
	return tokens.slice(from, to).some((token, i) => {
		return isInitial(token) && tokens[from + i + 1]?.text !== '-';
	});
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
