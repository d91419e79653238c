import type { Gazetteer } from '../gazetteer/gazetteer';
import { partWords } from './locative-table';
import type { NameCandidate } from './name-candidate';
import { textOf, isCapitalised, type TokenisedText } from './tokens';

/** More words than this between a name and its container do not belong together. */
const farthest = 5;

/**
 * Index of a following name that contains one of the candidate's places, after a comma or "in": "Mutare, Zimbabwe";
 * "Chimoio, in Manica Province".
 */
export function findContainer(
	text: TokenisedText,
	name: NameCandidate,
	gazetteer: Gazetteer
): number | undefined {
	const { tokens } = text;
	if (tokens[name.to]?.text !== ',' && tokens[name.to]?.lower !== 'in') return undefined;
	let at = name.to + 1;
	while (at < name.to + farthest && isBetween(tokens[at]?.lower ?? '')) at++;
	const first = tokens[at];
	if (!isCapitalised(first) || first.sentence !== tokens[name.from]?.sentence) return undefined;
	for (let to = Math.min(at + 4, tokens.length); to > at; to--) {
		const outer = gazetteer.named(textOf(text, at, to));
		if (outer.some((o) => name.places.some((inner) => gazetteer.contains(o.id, inner.id))))
			return at;
	}
	return undefined;
}

const isBetween = (word: string) => word === 'in' || word === 'the' || partWords.has(word);
