import { draftAccording } from './according-drafts';
import { draftAdjectives } from './adjective-drafts';
import { draftAdverbs } from './adverb-drafts';
import { draftNames } from './colon-drafts';
import type { Draft } from './draft';
import { draftNouns } from './noun-drafts';
import { draftQuotedVerbs } from './quoted-verb-drafts';
import { runOnQuotations } from './run-on-quotations';
import type { Sentence } from './sentence';
import { draftUnowned } from './unowned-quotations';
import { draftVerbs } from './verb-drafts';
import { draftUnverified } from './verification';

/** The rules, each of which finds the attributions of one kind of cue in a sentence. */
const rules = [
	draftNames,
	draftVerbs,
	draftNouns,
	draftAccording,
	draftAdjectives,
	draftAdverbs,
	draftUnverified,
	draftQuotedVerbs
];

/** What all rules find in these sentences, quotations that run on given to their speakers; in the order of the rules. */
export function draftSentences(sentences: readonly Sentence[]): Draft[] {
	const drafts = sentences.flatMap((sentence, index) => {
		const found = rules.flatMap((rule) => rule(sentence, index));
		return [...found, ...draftUnowned(sentence, index, found)];
	});
	return runOnQuotations(drafts, sentences).filter(
		(draft) => draft.content.length > 0 && draft.cue.length > 0
	);
}
