import { ownSubject, type Subject } from './subject';
import { groupStart, isFiniteAt } from './verb-group';
import type { Word } from './word';

/** A main clause: its subject and the index of its verb. */
export interface MainClause {
	readonly verb: number;
	readonly subject: Subject;
}

/** The subjects of a sentence's main clauses, each with the index of its verb, from left to right. */
export function mainSubjects(words: readonly Word[]): MainClause[] {
	const found: MainClause[] = [];
	for (let i = 0; i < words.length; i++) {
		if (!isFiniteAt(words, i) || followsAuxiliary(words, i)) continue;
		const subject = ownSubject(words, i);
		if (subject !== undefined && subject.parts.length === 1 && opensClause(words[subject.from - 1]))
			found.push({ verb: i, subject });
	}
	return found;
}

function followsAuxiliary(words: readonly Word[], verb: number): boolean {
	for (let i = groupStart(words, verb); i < verb; i++) if (isFiniteAt(words, i)) return true;
	return false;
}

const opensClause = (before: Word | undefined) =>
	before === undefined || ['comma', 'conjunction', 'mark', 'quote', 'adverb'].includes(before.tag);

/** The subject of the main clause that a verb without its own subject continues. */
export function inheritedSubject(mains: readonly MainClause[], verb: number): Subject | undefined {
	for (let i = mains.length - 1; i >= 0; i--) {
		const main = mains[i];
		if (main !== undefined && main.verb < verb && main.subject.from < verb)
			return { ...main.subject, isOwn: false };
	}
	return undefined;
}
