import { nounPhraseBefore, type Range } from './noun-phrase';
import type { Subject } from './subject';
import type { Word } from './word';

/** Farthest that an apposition may push a subject from its verb, in words. */
const farthest = 60;

export const isDash = (word: Word | undefined) =>
	word !== undefined && /^(?:—|–|-|--|―)$/u.test(word.text);

/** "Rossi, head of the agency, said": the noun phrase before the apposition that ends at this comma. */
export function apposedSubject(words: readonly Word[], comma: number): Subject | undefined {
	let found: Range | undefined;
	for (let i = comma - 1; i > 0 && comma - i < farthest; i--) {
		const word = words[i];
		if (word?.tag === 'quote' && !word.single && i === comma - 1) break;
		if (word?.tag !== 'comma') continue;
		if (!opensAside(words, i + 1)) break;
		const range = nounPhraseBefore(words, i - 1) ?? pronounAt(words, i - 1);
		if (range === undefined) continue;
		found = range;
		const outer = relativeBefore(words, range.from);
		if (outer !== undefined) {
			i = outer + 1;
			continue;
		}
		if (words[range.from - 1]?.tag !== 'comma' || !opensAside(words, range.from)) break;
	}
	return found && subjectOf(found);
}

/** Index of the comma before a relative clause in which this word stands, if one is near. */
function relativeBefore(words: readonly Word[], at: number): number | undefined {
	for (let i = at - 1; i > 0 && at - i < 15; i--) {
		if (words[i]?.tag === 'comma') return words[i + 1]?.tag === 'relative' ? i : undefined;
	}
	return undefined;
}

const pronounAt = (words: readonly Word[], at: number): Range | undefined =>
	words[at]?.tag === 'pronoun' ? { from: at, to: at + 1 } : undefined;

/** Does an aside begin here: an apposition, a relative clause, a participle, an adverbial? */
function opensAside(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (word === undefined) return false;
	if (word.tag === 'verb')
		return word.form === 'ing' || word.form === 'participle' || word.form === 'past';
	if (word.tag === 'conjunction') return false;
	return (
		[
			'determiner',
			'relative',
			'number',
			'noun',
			'name',
			'preposition',
			'possessive',
			'subordinator',
			'adverb'
		].includes(word.tag) || word.lower === 'one'
	);
}

/** "Rossi — the head of the agency — said". */
export function dashedSubject(words: readonly Word[], dash: number): Subject | undefined {
	for (let i = dash - 1; i > 0 && dash - i < farthest; i--) {
		if (!isDash(words[i])) continue;
		const range = nounPhraseBefore(words, i - 1);
		return range && subjectOf(range);
	}
	return undefined;
}

/** The subject that these words are. */
export const subjectOf = (range: Range): Subject => ({
	parts: [range],
	isOwn: true,
	from: range.from
});
