import { type Draft, spansOf } from './draft';
import { inheritedSubject } from './main-clauses';
import type { Sentence } from './sentence';
import { isFiniteAt } from './verb-group';

/** From this many characters on, a quotation is somebody's speech and not a title or a word at arm's length. */
const shortestSpeech = 40;

/**
 * The quotations of a sentence that no cue claims, though they follow a colon, a comma, a dash or "that": speech of the
 * subject before them ("The mayor made a promise: “…”").
 */
export function draftUnowned(
	sentence: Sentence,
	index: number,
	claimed: readonly Draft[]
): Draft[] {
	const { words, mains } = sentence;
	return words.flatMap((word, at) => {
		if (word.tag !== 'quote' || word.single || word.end - word.start < shortestSpeech) return [];
		const before = words[at - 1];
		if (before === undefined || !/^(?::|,|—|–|--|that)$/u.test(before.lower)) return [];
		if (
			claimed.some(({ content }) =>
				content.some((span) => span.start < word.end && span.end > word.start)
			)
		)
			return [];
		const subject = inheritedSubject(mains, at);
		const verb = lastFinite(sentence, at);
		if (subject === undefined || verb === undefined) return [];
		const draft: Draft = {
			sentence: index,
			rule: 'quote',
			lemma: ':',
			manner: 'stated',
			source: spansOf(sentence, subject.parts),
			cue: spansOf(sentence, [
				{ from: before.text === ':' ? at - 1 : verb, to: before.text === ':' ? at : verb + 1 }
			]),
			content: [{ start: word.start, end: word.end }],
			via: undefined
		};
		return [draft];
	});
}

function lastFinite({ words }: Sentence, before: number): number | undefined {
	for (let i = before - 1; i >= 0; i--) if (isFiniteAt(words, i)) return i;
	return undefined;
}
