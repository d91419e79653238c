import { type Draft, type Rule, spansOf } from './draft';
import type { VerbCue } from './lexicon';
import type { Range } from './noun-phrase';
import type { Sentence } from './sentence';
import { groupStart } from './verb-group';

/** What a verb's draft is made from. */
export interface VerbSite {
	readonly sentence: Sentence;
	/** Which sentence of the text it is. */
	readonly index: number;
	/** Index of the verb among the words. */
	readonly verb: number;
	readonly cue: VerbCue;
}

/** The parts that all drafts of a verb share. */
export function draftOf(
	{ sentence, index, cue, verb }: VerbSite,
	source: readonly Range[],
	rule: Rule
): Omit<Draft, 'content'> {
	return {
		sentence: index,
		rule,
		lemma: cue.lemma,
		manner: cue.manner,
		source: spansOf(sentence, source),
		cue: spansOf(sentence, [{ from: groupStart(sentence.words, verb), to: verb + 1 }]),
		via: undefined
	};
}
