import { apposedSubject, dashedSubject, isDash, subjectOf } from './aside';
import { nounPhraseBefore, type Range } from './noun-phrase';
import { groupStart } from './verb-group';
import type { Word } from './word';

/** Who does what a verb says: the words that name it, an antecedent before its "who". */
export interface Subject {
	readonly parts: readonly Range[];
	/** Found beside the verb, or taken over from another verb of the sentence. */
	readonly isOwn: boolean;
	/** Index of the first word of clause material that belongs to the subject. */
	readonly from: number;
}

/** The subject that stands beside the verb at this index, appositions and relative clauses skipped. */
export function ownSubject(words: readonly Word[], verb: number): Subject | undefined {
	const last = groupStart(words, verb) - 1;
	const word = words[last];
	if (word === undefined) return undefined;
	if (word.tag === 'pronoun') return subjectOf({ from: last, to: last + 1 });
	if (word.lower === 'it' || word.lower === 'you') return subjectOf({ from: last, to: last + 1 });
	if (word.tag === 'relative' || word.tag === 'that') return relativeSubject(words, last);
	if (word.tag === 'comma') return apposedSubject(words, last);
	if (isDash(word)) return dashedSubject(words, last);
	const range = nounPhraseBefore(words, last) ?? contactSubject(words, last);
	return range && subjectOf(reducedSubject(words, range) ?? range);
}

/** "the experts we asked said": the noun phrase before a relative clause without a pronoun. */
function contactSubject(words: readonly Word[], last: number): Range | undefined {
	return words[last]?.tag === 'verb' && words[last - 1]?.tag === 'pronoun'
		? nounPhraseBefore(words, last - 2)
		: undefined;
}

/** "Protesters marching through the streets chanted": the noun phrase before the participle. */
function reducedSubject(words: readonly Word[], range: Range): Range | undefined {
	const at = words[range.from - 1]?.tag === 'preposition' ? range.from - 2 : range.from - 1;
	const before = words[at - 1]?.tag;
	if (words[at]?.form !== 'ing' || (before !== 'noun' && before !== 'name')) return undefined;
	return nounPhraseBefore(words, at - 1);
}

/** "Rossi, who heads the agency" and "the agency that": the antecedent and the pronoun. */
function relativeSubject(words: readonly Word[], relative: number): Subject | undefined {
	const before = words[relative - 1]?.tag === 'comma' ? relative - 2 : relative - 1;
	const antecedent = nounPhraseBefore(words, before);
	const pronoun = { from: relative, to: relative + 1 };
	if (antecedent === undefined)
		return words[relative]?.tag === 'relative' ? subjectOf(pronoun) : undefined;
	return { parts: [antecedent, pronoun], isOwn: true, from: antecedent.from };
}
