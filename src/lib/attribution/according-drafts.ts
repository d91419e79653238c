import { clauseEnd, trimEnd } from './clause-end';
import { type Draft, spanOf, spansOf } from './draft';
import { splitMedium } from './medium';
import { nounPhraseAfter, type Range } from './noun-phrase';
import type { Sentence } from './sentence';
import type { Word } from './word';

/** "According to the mayor, …" and "…, according to the mayor". */
export function draftAccording(sentence: Sentence, index: number): Draft[] {
	const drafts: Draft[] = [];
	const { words } = sentence;
	words.forEach((word, at) => {
		if (word.lower !== 'according' || words[at + 1]?.tag !== 'to') return;
		const source = { from: at + 2, to: Math.max(at + 3, nounPhraseAfter(words, at + 2)) };
		const content = at <= 1 ? contentAfter(words, source.to) : contentAround(words, at, source.to);
		const made = splitMedium(words, source);
		drafts.push({
			sentence: index,
			rule: 'according',
			lemma: 'according',
			manner: 'stated',
			source: spansOf(sentence, [made?.source ?? source]),
			cue: spansOf(sentence, [{ from: at, to: at + 2 }]),
			content: spansOf(sentence, content),
			via: made && spanOf(sentence, made.via)
		});
	});
	return drafts;
}

/** After the comma that ends the phrase. */
function contentAfter(words: readonly Word[], sourceEnd: number): Range[] {
	const comma = words.findIndex((word, i) => i >= sourceEnd && word.tag === 'comma');
	const from = comma >= 0 && comma - sourceEnd < 25 ? comma + 1 : sourceEnd;
	return from < words.length ? [{ from, to: clauseEnd(words, from, 'clause') }] : [];
}

function contentAround(words: readonly Word[], at: number, sourceEnd: number): Range[] {
	const to = trimEnd(words, 0, at);
	let from = 0;
	for (let i = 0; i < to - 1; i++) if (words[i]?.text === ';') from = i + 1;
	const ranges: Range[] = to > from ? [{ from, to }] : [];
	return ranges.length > 0 || sourceEnd >= words.length ? ranges : contentAfter(words, sourceEnd);
}
