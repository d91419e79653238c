import { readVerb } from './lexicon';
import { nounPhraseBefore } from './noun-phrase';
import type { Word } from './word';

/** How far a saying verb may stand from the comma before its subject, in words. */
const reach = 14;

/** ", the minister said." after this comma or quotation: a subject, a saying verb, then the end or a pause. */
export function isSayingAfter(words: readonly Word[], comma: number): boolean {
	for (let i = comma + 1; i < words.length && i - comma < reach; i++) {
		const word = words[i];
		if (word === undefined || word.tag === 'comma') return false;
		if (word.tag !== 'verb') continue;
		const cue = readVerb(word.lower)?.cue;
		if (!cue?.frames.includes('q') || word.form === 'ing') return false;
		const subject = words[i - 1]?.tag === 'pronoun' ? i - 1 : nounPhraseBefore(words, i - 1)?.from;
		return subject === comma + 1 && pausesAfter(words[i + 1]);
	}
	return false;
}

const pausesAfter = (next: Word | undefined) =>
	next === undefined || next.tag === 'comma' || next.text === '.' || next.tag === 'preposition';
