import { clauseEnd, type CueContext } from './clause-end';
import { type Draft, spansOf } from './draft';
import { type NounCue, nouns } from './noun-lexicon';
import { isTime, nounPhraseAfter, nounPhraseBefore, type Range } from './noun-phrase';
import type { Sentence } from './sentence';
import { ownSubject } from './subject';
import { groupStart } from './verb-group';
import type { Word } from './word';

/** The attributions that nouns make: "Rossi's claim that", "claims by the army to have", "fears of the farmers that". */
export function draftNouns(sentence: Sentence, index: number): Draft[] {
	const drafts: Draft[] = [];
	sentence.words.forEach((word, at) => {
		const cue =
			word.tag === 'noun' || (word.tag === 'name' && sentence.titled)
				? nouns.get(word.lower)
				: undefined;
		const draft = cue && draftNoun(sentence, index, at, cue);
		if (draft) drafts.push(draft);
	});
	return drafts;
}

function draftNoun(sentence: Sentence, index: number, at: number, cue: NounCue): Draft | undefined {
	const { words } = sentence;
	const owner = ownerBefore(words, at);
	const agent = owner ? undefined : agentAfter(words, at + 1);
	const from = agent ? agent.to : at + 1;
	const kind = complementKind(words, from, cue);
	if (kind === undefined) return undefined;
	const holder = owner || agent ? undefined : holderOf(words, at);
	const source = owner ?? agent ?? holder?.source;
	if (source === undefined && kind !== 'that') return undefined;
	const isPreposition = kind === 'preposition';
	const start = isPreposition || kind === 'that' ? from + 1 : from;
	const content = {
		from: start,
		to: clauseEnd(words, start, kind, contextOf(sentence, at, holder))
	};
	return {
		sentence: index,
		rule: 'noun',
		lemma: cue.lemma,
		manner: holder?.isUttered && cue.manner === 'thought' ? 'stated' : cue.manner,
		source: spansOf(sentence, source ? [source] : []),
		cue: spansOf(sentence, [
			{ from: holder?.from ?? at, to: isPreposition && !agent ? start : at + 1 }
		]),
		content: content.to > start ? spansOf(sentence, [content]) : [],
		via: undefined
	};
}

/** Its content ends where another main clause begins, or a second verb of the holder's. */
const contextOf = (
	{ words, mains }: Sentence,
	noun: number,
	holder: Holder | undefined
): CueContext => ({
	form: holder && words[holder.verb]?.form,
	stops: new Set(mains.filter((main) => main.verb > noun).map((main) => main.subject.from))
});

function complementKind(
	words: readonly Word[],
	from: number,
	cue: NounCue
): 'that' | 'infinitive' | 'preposition' | undefined {
	const word = words[from];
	const next = words[from + 1];
	if (word === undefined || next === undefined) return undefined;
	if (word.tag === 'that') return 'that';
	if (
		word.tag === 'to' &&
		(next.form === 'base' || next.tag === 'have' || next.tag === 'be' || next.tag === 'do')
	)
		return 'infinitive';
	return cue.prepositions.has(word.lower) && next.tag !== 'mark' && next.tag !== 'comma'
		? 'preposition'
		: undefined;
}

/** "Rossi's", "her", "the army's" before the noun, adjectives between skipped. */
function ownerBefore(words: readonly Word[], noun: number): Range | undefined {
	for (let i = noun - 1; i >= 0 && noun - i < 5; i--) {
		const word = words[i];
		if (word?.tag === 'possessive')
			return word.lower.startsWith("'") ? nounPhraseBefore(words, i - 1) : { from: i, to: i + 1 };
		if (
			word?.tag !== 'noun' &&
			word?.tag !== 'adverb' &&
			word?.tag !== 'number' &&
			word?.tag !== 'name'
		)
			return undefined;
	}
	return undefined;
}

/** "The union has expressed concern that": the subject of the verb whose object the noun is. */
function holderOf(words: readonly Word[], noun: number): Holder | undefined {
	for (let i = noun - 1; i >= 0 && noun - i < 6; i--) {
		const word = words[i];
		if (word?.tag === 'have' || (word?.tag === 'verb' && word.form !== 'ing')) {
			if (word.verb?.cue && !utterVerbs.has(word.verb.lemma)) return undefined;
			const source = ownSubject(words, i)?.parts[0];
			return (
				source && { source, verb: i, from: groupStart(words, i), isUttered: word.tag === 'verb' }
			);
		}
		if (!['determiner', 'noun', 'number', 'adverb', 'preposition'].includes(word?.tag ?? ''))
			return undefined;
	}
	return undefined;
}

/** Cue verbs whose object may be a cue noun: "voiced concern that". */
const utterVerbs = new Set(['express', 'voice', 'convey', 'articulate', 'repeat', 'reiterate']);

interface Holder {
	readonly source: Range;
	/** Index of the verb group's first word: the cue begins there. */
	readonly from: number;
	readonly verb: number;
	/** Raised, voiced, issued; not only had. */
	readonly isUttered: boolean;
}

/** "by the army", "from experts", "among farmers" after the noun. */
function agentAfter(words: readonly Word[], at: number): Range | undefined {
	if (!['by', 'from', 'among'].includes(words[at]?.lower ?? '') || isTime(words[at + 1]))
		return undefined;
	const to = nounPhraseAfter(words, at + 1);
	return to > at + 1 ? { from: at + 1, to } : undefined;
}
