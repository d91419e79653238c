import { clauseEnd } from './clause-end';
import { type Draft, spansOf } from './draft';
import type { Sentence } from './sentence';
import { ownSubject } from './subject';

/** Adjectives of a mind, with the prepositions after which its object stands. All take "that". */
const adjectives = new Map(
	`afraid:of sure:of,about certain:of,about confident:of,about,in aware:of unaware:of convinced:of optimistic:about pessimistic:about
	skeptical:of,about sceptical:of,about worried:about concerned:about,with critical:of supportive:of dismissive:of doubtful:of,about
	surprised:by,at angry:about,at,over upset:about,over disappointed:by,with,in glad:about happy:about,with proud:of hopeful:about
	wary:of fearful:of adamant:about mindful:of dubious:about,of clear:about,on unclear:about willing: unwilling: eager: reluctant: keen: anxious:about ready:
	grateful:for frustrated:by,with alarmed:by,at outraged:by,at,over passionate:about opposed:to committed:to`
		.trim()
		.split(/\s+/u)
		.map((entry) => entry.split(':'))
		.map(([word = '', prepositions = '']) => [word, new Set(prepositions.split(','))] as const)
);

/** The attributions that adjectives make: "the mayor is confident that", "farmers are wary of". */
export function draftAdjectives(sentence: Sentence, index: number): Draft[] {
	const drafts: Draft[] = [];
	sentence.words.forEach((word, at) => {
		const prepositions = adjectives.get(word.lower);
		const draft = prepositions && draftAdjective(sentence, index, at, prepositions);
		if (draft) drafts.push(draft);
	});
	return drafts;
}

function draftAdjective(
	sentence: Sentence,
	index: number,
	at: number,
	prepositions: ReadonlySet<string>
): Draft | undefined {
	const { words } = sentence;
	const next = words[at + 1];
	let be = at - 1;
	while (words[be]?.tag === 'adverb' || words[be]?.tag === 'not') be--;
	if (next === undefined || words[be]?.tag !== 'be') return undefined;
	const isObject = prepositions.has(next.lower);
	if (next.tag !== 'that' && !isObject) return undefined;
	const subject = ownSubject(words, at);
	if (subject === undefined || words[subject.from]?.lower === 'it') return undefined;
	const from = at + 2;
	return {
		sentence: index,
		rule: 'adjective',
		lemma: words[at]?.lower ?? '',
		manner: 'thought',
		source: spansOf(sentence, subject.parts),
		cue: spansOf(sentence, [{ from: be, to: isObject ? at + 2 : at + 1 }]),
		content: spansOf(sentence, [
			{ from, to: clauseEnd(words, from, isObject ? 'preposition' : 'that') }
		]),
		via: undefined
	};
}
