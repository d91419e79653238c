import { clauseEnd, trimEnd } from './clause-end';
import { hasClause } from './has-clause';
import type { Range } from './noun-phrase';
import type { Word } from './word';

/** What stands before the one who says it: from the sentence's start, or from a quotation after a colon. */
export function headBefore(words: readonly Word[], subject: number): Range | undefined {
	const before = words[subject - 1]?.lower === 'as' ? subject - 1 : subject;
	const last = words[before - 1];
	if (
		last === undefined ||
		!(last.tag === 'comma' || last.tag === 'quote' || /^(?:—|–|--|―|\?|!)$/u.test(last.text))
	)
		return undefined;
	const to = trimEnd(words, 0, before);
	let from = 0;
	for (let i = 0; i < to - 1; i++)
		if (words[i]?.text === ':' || words[i]?.text === ';') from = i + 1;
	const isOnlyConnective = to === from + 1 && isConnective(words[from]);
	return to > from && !isOnlyConnective ? { from, to } : undefined;
}

/** "Yet, as she observed, …" */
const isConnective = (word: Word | undefined) =>
	word?.tag === 'adverb' || word?.tag === 'conjunction' || word?.tag === 'subordinator';

/** What goes on after the one who says it: a quotation, or (`indirect`) the rest of a clause cut in two. */
export function tailAfter(
	words: readonly Word[],
	from: number,
	indirect: boolean
): Range | undefined {
	for (let i = from; i < words.length && i - from < 25; i++) {
		const word = words[i];
		if (
			word?.tag === 'quote' &&
			!word.single &&
			(i === from || words[i - 1]?.tag === 'comma' || words[i - 1]?.text === ':' || indirect)
		)
			return { from: i, to: Math.max(i + 1, trimEnd(words, i, words.length)) };
		if (word?.tag === 'verb' && word.verb?.cue && i - from < 3) return undefined;
		if (word?.tag === 'comma' && i > from && indirect) break;
		if (!indirect && word?.text === ';') return undefined;
	}
	const opening = words[from];
	if (
		!indirect ||
		opening === undefined ||
		(opening.form === 'ing' && !hasClause(words, from + 1)) ||
		(opening.tag === 'conjunction' && !hasClause(words, from + 1)) ||
		opening.tag === 'relative'
	)
		return undefined;
	return { from, to: clauseEnd(words, from, 'clause') };
}
