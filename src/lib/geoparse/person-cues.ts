import type { Gazetteer } from '../gazetteer/gazetteer';
import { calendarWords } from './calendar-table';
import type { TokenRange } from './capital-runs';
import { notPlaces } from './organisation-table';
import { placesThatAreGivenNames, titlesBefore } from './title-table';
import type { Token } from './tokens';
import { isWellKnown, placesOf } from './well-known';

const longestWithTitle = 4;

/** Where a name begins after an office: within the run ("President Ghani") or before it ("spokesman Mujahid"). */
export function startAfterTitle(
	tokens: readonly Token[],
	{ from, to }: TokenRange,
	gazetteer: Gazetteer
): number | undefined {
	for (let i = to - 2; i >= from; i--) {
		if (!titlesBefore.has(tokens[i]?.lower ?? '')) continue;
		// "DR Congo" is no doctor; names of more words are not looked up, so that a page in capitals costs no more.
		if (to - i <= longestWithTitle && isWellKnown(tokens, i, to, gazetteer)) return undefined;
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

/** ", 63," as in "Moses, 63, is". A year, or a day of a month, is not an age. */
export function isFollowedByAge(tokens: readonly Token[], at: number): boolean {
	const [comma, number, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	if (comma?.text !== ',' || number?.shape !== 'number') return false;
	const age = Number(number.text);
	if (calendarWords.has(tokens[at - 1]?.lower ?? '')) return false;
	return age > 0 && age < 120 && (after === undefined || [',', '.', ';'].includes(after.text));
}
