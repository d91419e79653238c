import { trimEnd } from './clause-end';
import { type Draft, spansOf } from './draft';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase';
import type { Sentence } from './sentence';

/** Most words that a speaker's name has before a colon. */
const longestName = 6;

/** Most words that a name and an office have after a quotation. */
const longestSignature = 16;

/** “ROSSI: I never said so: a transcript between quotation marks. */
function draftTranscript(sentence: Sentence, index: number): Draft[] {
	const first = sentence.words[0];
	const label =
		first?.tag === 'quote'
			? /^["“'«]+(\p{Lu}[\p{Lu}.’' -]{1,40}):\s/u.exec(first.text.slice(0, 60))
			: null;
	const name = label?.[1];
	if (!first || !label || name === undefined) return [];
	const start = first.start + label[0].indexOf(name);
	const colon = start + name.length;
	const content = { start: first.start + label[0].length, end: sentence.end };
	if (content.end <= content.start) return [];
	const cue = [{ start: colon, end: colon + 1 }];
	return [
		{
			sentence: index,
			rule: 'colon',
			lemma: ':',
			manner: 'stated',
			source: [{ start, end: colon }],
			cue,
			content: [content],
			via: undefined
		}
	];
}

/** “I never said so.” — Rossi, head of the agency: the name after a quotation and a dash. */
function draftSigned(sentence: Sentence, index: number): Draft[] {
	const { words } = sentence;
	const dash = words.findIndex((word) => /^(?:―|—|–|--|-)$/u.test(word.text));
	const quote = words[0]?.tag === 'quote' ? words[0] : undefined;
	if (dash !== 0 && (dash < 1 || dash > 2 || !quote)) return [];
	if (words.length - dash > longestSignature || words.length - dash < 2) return [];
	if (words.slice(dash + 1).some((word) => word.tag === 'quote' || word.tag === 'verb')) return [];
	const to = Math.max(nounPhraseAfter(words, dash + 1), dash + 2);
	if (to > words.length) return [];
	return [
		{
			sentence: index,
			rule: 'colon',
			lemma: '—',
			manner: 'stated',
			source: spansOf(sentence, [{ from: dash + 1, to }]),
			cue: spansOf(sentence, [{ from: dash, to: dash + 1 }]),
			content: quote ? [{ start: quote.start, end: quote.end }] : [],
			isOpen: quote === undefined,
			via: undefined
		}
	];
}

/** Names before a colon or after a dash, with what they say. */
export function draftNames(sentence: Sentence, index: number): Draft[] {
	return [
		...draftColons(sentence, index),
		...draftTranscript(sentence, index),
		...draftSigned(sentence, index)
	];
}

/** "Rossi: Bridge will stay shut" in a headline, "ROSSI: I never said so" in a transcript. */
function draftColons(sentence: Sentence, index: number): Draft[] {
	const { words } = sentence;
	const colon = words.findIndex((word) => word.text === ':');
	if (colon < 1 || colon > longestName || colon + 2 >= words.length) return [];
	const isTranscript = words
		.slice(0, colon)
		.every((word) => word.text === word.text.toUpperCase() && word.text.length > 1);
	if (!isTranscript && !sentence.titled) return [];
	const range = nounPhraseBefore(words, colon - 1);
	if (range === undefined || range.from !== 0 || nounPhraseAfter(words, 0) !== colon) return [];
	return [
		{
			sentence: index,
			rule: 'colon',
			lemma: ':',
			manner: 'stated',
			source: spansOf(sentence, [range]),
			cue: spansOf(sentence, [{ from: colon, to: colon + 1 }]),
			content: spansOf(sentence, [
				{ from: colon + 1, to: trimEnd(words, colon + 1, words.length) }
			]),
			via: undefined
		}
	];
}
