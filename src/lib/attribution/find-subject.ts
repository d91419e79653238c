import { inheritedSubject, type MainClause } from './main-clauses';
import { ownSubject, type Subject } from './subject';
import { groupStart } from './verb-group';
import type { VerbSite } from './verb-site';
import type { Word } from './word';
import { mediumNouns } from './word-table';

/** How far the verb that governs an infinitive, or that a noun is the object of, may stand before it, in words. */
const reach = 10;

/** Who says it: the verb's own subject, or that of the clause which a participle, an infinitive or a second verb continues. */
export function findSubject({ sentence: { words, mains }, verb }: VerbSite): Subject | undefined {
	const start = groupStart(words, verb);
	if (words[start - 1]?.tag === 'to')
		return controllerOf(words, start - 2) ?? inheritedSubject(mains, verb);
	const isParticiple = words[verb]?.form === 'ing' && !hasAuxiliary(words, start, verb);
	if (isParticiple) return participleSubject(words, start, verb, mains);
	return ownSubject(words, verb) ?? inheritedSubject(mains, verb);
}

const hasAuxiliary = (words: readonly Word[], from: number, to: number) =>
	words.slice(from, to).some((word) => ['be', 'have', 'do', 'modal'].includes(word.tag));

/** "She appeared to suggest": the subject of the verb that governs the infinitive. */
function controllerOf(words: readonly Word[], last: number): Subject | undefined {
	for (let i = last; i >= 0 && last - i < reach; i--) {
		const tag = words[i]?.tag;
		if (tag === 'comma' || tag === 'mark' || tag === 'quote' || tag === 'relative')
			return undefined;
		if (tag === 'verb' || tag === 'be' || tag === 'have') return ownSubject(words, i);
	}
	return undefined;
}

/** "Citing costs, the mayor …", "…, adding that", "a statement saying", "posted a statement saying". */
function participleSubject(
	words: readonly Word[],
	start: number,
	verb: number,
	mains: readonly MainClause[]
): Subject | undefined {
	const before = words[start - 1];
	if (before?.tag === 'noun' && mediumNouns.has(before.lower))
		return statementSubject(words, start - 1) ?? ownSubject(words, verb);
	if (start === 0) return mains[0] && { ...mains[0].subject, isOwn: false };
	return inheritedSubject(mains, verb);
}

/** "The union posted a statement": the subject of the verb whose object the statement is. */
function statementSubject(words: readonly Word[], noun: number): Subject | undefined {
	for (let i = noun - 1; i >= 0 && noun - i < 5; i--) {
		const word = words[i];
		if (word?.tag === 'verb' && word.form !== 'ing') return ownSubject(words, i);
		if (word?.tag !== 'determiner' && word?.tag !== 'noun' && word?.tag !== 'possessive')
			return undefined;
	}
	return undefined;
}
