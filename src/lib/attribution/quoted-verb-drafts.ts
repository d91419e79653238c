import { type Draft, spansOf } from './draft';
import { readVerb } from './lexicon';
import { nounPhraseBefore } from './noun-phrase';
import type { Sentence } from './sentence';

/** The mayor “promised a new bridge”: the quotation begins with the verb that says it. */
export function draftQuotedVerbs(sentence: Sentence, index: number): Draft[] {
	const { words } = sentence;
	return words.flatMap((word, at) => {
		const match =
			word.tag === 'quote'
				? /^["“'‘«]+(\p{L}+)\s+(?:that\s+)?(?=\S)/u.exec(word.text.slice(0, 60))
				: null;
		const verb = match?.[1];
		const cue = verb === undefined ? undefined : readVerb(verb.toLowerCase());
		const source = nounPhraseBefore(words, at - 1);
		if (
			!match ||
			verb === undefined ||
			!cue?.cue ||
			!source ||
			!(cue.forms.has('past') || cue.forms.has('s'))
		)
			return [];
		const start = word.start + match[0].indexOf(verb);
		const draft: Draft = {
			sentence: index,
			rule: 'quote',
			lemma: cue.lemma,
			manner: cue.cue.manner,
			source: spansOf(sentence, [source]),
			cue: [{ start, end: start + verb.length }],
			content: [{ start: word.start + match[0].length, end: word.end }],
			via: undefined
		};
		return [draft];
	});
}
