import type { AbbreviatedPlace } from './gazetteer';
import type { Abbreviation } from './parse-names';
import type { Place } from './place';

/**
 * Answers which places an abbreviation stands for. Full stops are left out of the comparison, case is not: "N.J." is
 * "NJ", and "Ore." is "Ore" but not "OR".
 */
export function abbreviationTable(
	abbreviations: readonly Abbreviation[],
	get: (id: string) => Place | undefined
): (word: string) => readonly AbbreviatedPlace[] {
	const byWord = new Map<string, Abbreviation[]>();
	for (const abbreviation of abbreviations) {
		const key = keyOf(abbreviation.word);
		const same = byWord.get(key) ?? [];
		byWord.set(key, [...same, abbreviation]);
	}
	const answers = new Map<string, readonly AbbreviatedPlace[]>();
	return (word) => {
		const key = keyOf(word);
		const known = answers.get(key);
		if (known) return known;
		const entries = byWord.get(key);
		if (!entries) return none;
		const answer = toPlaces(entries, get);
		answers.set(key, answer);
		return answer;
	};
}

const none: readonly AbbreviatedPlace[] = [];

const keyOf = (word: string) =>
	word.includes('.') || word.includes(' ') ? word.replace(/[. ]/g, '') : word;

/** One entry a place; where "D.C." may stand alone and "DC" may not, it may. */
function toPlaces(
	entries: readonly Abbreviation[],
	get: (id: string) => Place | undefined
): AbbreviatedPlace[] {
	const ids = [...new Set(entries.map(({ place }) => place))];
	return ids.flatMap((id) => {
		const place = get(id);
		const afterComma = entries.every((entry) => entry.place !== id || entry.afterComma);
		return place ? [{ place, afterComma }] : [];
	});
}
