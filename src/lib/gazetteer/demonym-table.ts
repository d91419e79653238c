import type { Demonym } from './gazetteer';
import type { Place } from './place';

/** Words as written to what they are made from; where both tables have a word, the hand-kept one counts. */
export function demonymTable(
	countries: readonly Place[],
	demonyms: readonly Demonym[]
): Map<string, Demonym> {
	const words = new Map(demonyms.map((demonym) => [demonym.word, demonym]));
	for (const country of countries) {
		for (const word of country.demonyms) {
			if (!words.has(word)) words.set(word, { word, place: country.id, of: country.names.en });
		}
	}
	return words;
}
