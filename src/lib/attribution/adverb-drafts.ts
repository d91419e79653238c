import type { Manner } from './attribution';
import { clauseEnd, trimEnd } from './clause-end';
import { type Draft, spansOf } from './draft';
import type { Sentence } from './sentence';
import { isFiniteAt } from './verb-group';

/** Adverbs by which a report says that others say it. */
const adverbs = new Map<string, Manner>([
	['reportedly', 'reported'],
	['allegedly', 'claimed'],
	['purportedly', 'claimed'],
	['supposedly', 'claimed']
]);

/** "The bridge was reportedly closed": the clause around the adverb, said by nobody whom the text names. */
export function draftAdverbs(sentence: Sentence, index: number): Draft[] {
	const { words } = sentence;
	const drafts: Draft[] = [];
	words.forEach((word, at) => {
		const manner = adverbs.get(word.lower);
		if (manner === undefined) return;
		const from = clauseStart(sentence, at);
		const content = [
			{ from, to: trimEnd(words, from, at) },
			{ from: at + 1, to: clauseEnd(words, at + 1, 'clause') }
		];
		drafts.push({
			sentence: index,
			rule: 'adverb',
			lemma: word.lower,
			manner,
			source: [],
			cue: spansOf(sentence, [{ from: at, to: at + 1 }]),
			content: spansOf(
				sentence,
				content.filter(({ from, to }) => to > from)
			),
			via: undefined
		});
	});
	return drafts;
}

/** Where the clause of the word at this index begins; at the word itself before a participle ("talks reportedly aimed at"). */
function clauseStart({ words }: Sentence, at: number): number {
	const next = words[at + 1];
	const before = words[at - 1];
	const isParticiple = next?.form === 'past' || next?.form === 'participle' || next?.form === 'ing';
	if (isParticiple && before?.tag === 'noun' && hasFiniteBefore(words, at)) return at;
	for (let i = at - 1; i >= 0; i--) {
		const word = words[i];
		if (
			word?.tag === 'comma' ||
			word?.tag === 'subordinator' ||
			word?.tag === 'that' ||
			word?.tag === 'mark'
		)
			return i + 1;
	}
	return 0;
}

function hasFiniteBefore(words: Sentence['words'], at: number): boolean {
	for (let i = at - 1; i >= 0; i--) if (isFiniteAt(words, i)) return true;
	return false;
}
