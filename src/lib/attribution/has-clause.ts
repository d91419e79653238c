import { isFiniteAt } from './verb-group';
import type { Word } from './word';

/** How far a clause's verb may stand from where the clause begins, in words. */
const clauseReach = 35;

/** Does a clause with its own subject and finite verb begin here? */
export function hasClause(words: readonly Word[], at: number): boolean {
	let relatives = 0;
	for (let i = at; i < words.length && i - at < clauseReach; i++) {
		const word = words[i];
		if (word === undefined || endsSearch(words, i)) return false;
		if (i === at) continue;
		if (word.tag === 'quote' && /^[“"'‘«]+\p{Ll}/u.test(word.text)) return true;
		if (word.tag === 'relative') relatives++;
		if (!isFiniteAt(words, i) || isFiniteAt(words, i - 1)) continue;
		if (relatives === 0) return !isBareParticiple(words, i);
		relatives--;
	}
	return false;
}

function endsSearch(words: readonly Word[], at: number): boolean {
	const word = words[at];
	const next = words[at + 1]?.tag;
	if (word?.tag === 'comma') return next === 'conjunction' || next === 'pronoun';
	return word?.tag === 'subordinator' || (word?.tag === 'mark' && /^[;:—]$/u.test(word.text));
}

const isBareParticiple = (words: readonly Word[], at: number) =>
	words[at]?.form === 'past' &&
	words[at + 1]?.tag === 'preposition' &&
	words[at + 1]?.lower === 'by';
