import { opensTime } from './adjunct';
import type { Complement } from './complement';
import { hasClause } from './has-clause';
import type { VerbCue } from './lexicon';
import { nounPhraseAfter } from './noun-phrase';
import { isFiniteAt } from './verb-group';
import type { Word } from './word';
import { whWords } from './word-table';

type Found = Pick<Complement, 'kind' | 'from'>;

export function complementAt(
	words: readonly Word[],
	at: number,
	verb: number,
	{ frames }: VerbCue
): Found | undefined {
	const word = words[at];
	if (word === undefined) return { kind: 'none', from: at };
	if (word.text === ':') return { kind: 'quote', from: at + 1 };
	if (word.tag === 'comma') return commaComplement(words, at, frames);
	if (word.tag === 'quote') return quoteComplement(words, at, frames);
	if (word.lower === 'that' && word.tag !== 'relative' && /[tTnq]/u.test(frames))
		return thatComplement(words, at, frames);
	if (frames.includes('t') && isFiniteAt(words, at) && word.tag !== 'verb')
		return { kind: 'clause', from: at };
	if (word.lower === 'what' && frames.includes('n')) return { kind: 'question', from: at };
	if (
		whWords.has(word.lower) &&
		/[wt]/u.test(frames) &&
		((word.lower !== 'when' && word.lower !== 'if' && word.lower !== 'where') ||
			frames.includes('w'))
	)
		return { kind: 'question', from: at };
	if (word.tag === 'to' && frames.includes('i')) return { kind: 'infinitive', from: at };
	if (word.tag === 'to' || word.tag === 'adverb' || word.tag === 'preposition') return undefined;
	if (opensTime(words, at)) return undefined;
	if (!opensPhrase(word) || (word.tag === 'verb' && at > verb + 1))
		return { kind: 'none', from: at };
	if (frames.includes('t') && hasClause(words, at)) return { kind: 'clause', from: at };
	if (/[oaA]/u.test(frames) && word.tag !== 'verb' && fitsObject(words, at, frames))
		return { kind: 'phrase', from: at };
	return { kind: frames.includes('n') ? 'phrase' : 'none', from: at };
}

/** "that" before a clause, or before a noun ("rejected that argument", "said that was wrong"). */
function thatComplement(words: readonly Word[], at: number, frames: string): Found {
	const isPronoun = isFiniteAt(words, at + 1);
	const isDeterminer = frames.includes('n') && endsPhrase(words[nounPhraseAfter(words, at + 1)]);
	return { kind: isPronoun || isDeterminer ? 'phrase' : 'that', from: at };
}

const endsPhrase = (word: Word | undefined) =>
	word === undefined || ['comma', 'mark', 'preposition', 'conjunction'].includes(word.tag);

function commaComplement(words: readonly Word[], at: number, frames: string): Found | undefined {
	if (words[at + 1]?.tag === 'quote' && /[qt]/u.test(frames))
		return { kind: 'quote', from: at + 1 };
	const that = thatAfterAside(words, at);
	if (that !== undefined && /[tT]/u.test(frames)) return { kind: 'that', from: that };
	return { kind: 'none', from: at };
}

/** "insisted, most recently on Tuesday, that": the index of "that" after an aside between commas. */
function thatAfterAside(words: readonly Word[], comma: number): number | undefined {
	for (let i = comma + 1; i < words.length && i - comma < 16; i++) {
		if (words[i]?.tag === 'comma') return words[i + 1]?.lower === 'that' ? i + 1 : undefined;
	}
	return undefined;
}

function quoteComplement(words: readonly Word[], at: number, frames: string): Found {
	if (/[qt]/u.test(frames))
		return {
			kind: words[at]?.single && !/[.,!?]['’]$/u.test(words[at]?.text ?? '') ? 'clause' : 'quote',
			from: at
		};
	return { kind: /[na]/u.test(frames) ? 'phrase' : 'none', from: at };
}

export const opensPhrase = (word: Word) =>
	['determiner', 'possessive', 'noun', 'name', 'number', 'pronoun', 'object', 'relative'].includes(
		word.tag
	) ||
	word.lower === 'that' ||
	(word.tag === 'verb' && word.form === 'ing');

/** A noun phrase, where an infinitive (`o`) or "as" (`a`, `A`) must follow it. */
function fitsObject(words: readonly Word[], at: number, frames: string): boolean {
	const next = words[nounPhraseAfter(words, at)];
	return (
		(frames.includes('o') && next?.tag === 'to') || (/[aA]/u.test(frames) && next?.lower === 'as')
	);
}
