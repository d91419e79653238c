import { isPlural, type Word } from './word';
import { timeWords } from './word-table';

/** Words from one index to another, end exclusive. */
export interface Range {
	readonly from: number;
	readonly to: number;
}

/** Longest noun phrase, in words. */
const longest = 30;

/** The noun phrase that ends with the word at `last`, or undefined where none does. */
export function nounPhraseBefore(words: readonly Word[], last: number): Range | undefined {
	let end = skipBracketsBack(words, last);
	let from = -1;
	let conjunction = -1;
	let i = end;
	for (; i >= 0 && end - i < longest; i--) {
		const word = words[i];
		const before = words[i - 1];
		if (word === undefined) break;
		if (word.text === ')') {
			const open = skipBracketsBack(words, i) + 1;
			if (open > i) break;
			i = open;
		} else if (
			word.tag === 'noun' ||
			word.tag === 'name' ||
			word.tag === 'number' ||
			word.tag === 'possessive'
		) {
			from = i;
			if (word.tag === 'possessive' && !word.lower.startsWith("'") && !isLink(before)) break;
		} else if (word.tag === 'determiner') {
			from = i;
			if (!isLink(before) && before?.tag !== 'determiner') break;
		} else if (word.tag === 'conjunction') {
			if (!isNominal(before) || from !== i + 1) break;
			conjunction = i;
		} else if (word.tag === 'preposition' || word.tag === 'to') {
			if (!isNominal(before) || from < 0) break;
			if (isTime(words[i + 1])) {
				end = i - 1;
				from = -1;
			}
		} else if (word.tag === 'quote') {
			if (before?.tag !== 'name' || from < 0) break;
		} else if (!(word.tag === 'adverb' && from >= 0 && before?.tag === 'determiner')) break;
	}
	if (from < 0) return undefined;
	const stop = words[i];
	if (conjunction > from && (stop?.tag === 'verb' || stop?.tag === 'be' || stop?.tag === 'to'))
		from = conjunction + 1;
	return dropTime(words, { from, to: end + 1 });
}

const isLink = (word: Word | undefined) =>
	word?.tag === 'preposition' ||
	word?.tag === 'to' ||
	(word?.tag === 'conjunction' && word.lower !== 'but');
const isNominal = (word: Word | undefined) =>
	word?.tag === 'noun' || word?.tag === 'name' || word?.tag === 'number' || word?.text === ')';
export const isTime = (word: Word | undefined) =>
	word !== undefined && timeWords.has(word.lower) && word.lower !== 'may';

/** "On Monday officials said": the day is no part of who said it. */
function dropTime(words: readonly Word[], range: Range): Range {
	let from = range.from;
	while (from < range.to - 1 && isTime(words[from]) && words[from - 1]?.tag === 'preposition')
		from++;
	return { from, to: range.to };
}

/** Where the words go on to the left of a bracket that closes at this index. */
function skipBracketsBack(words: readonly Word[], last: number): number {
	if (words[last]?.text !== ')') return last;
	for (let i = last - 1; i >= 0 && last - i < longest; i--)
		if (words[i]?.text === '(') return i - 1;
	return last;
}

/** Where the noun phrase ends that begins with the word at `first`: `first` itself where none does. */
export function nounPhraseAfter(words: readonly Word[], first: number): number {
	const opening = words[first];
	if (opening === undefined) return first;
	if (opening.tag === 'object' || opening.tag === 'pronoun') return first + 1;
	let end = first;
	for (let i = first; i < words.length && i - first < longest; i++) {
		const word = words[i];
		const last = words[i - 1];
		if (word === undefined || !continuesPhrase(word, last, words[i + 1], i === first)) break;
		if (isNominal(word) || word.tag === 'quote') end = i + 1;
		else if (word.tag === 'possessive' || word.tag === 'determiner') end = Math.max(end, i + 1);
	}
	return end;
}

function continuesPhrase(
	word: Word,
	last: Word | undefined,
	next: Word | undefined,
	isFirst: boolean
): boolean {
	if (isNominal(word))
		return isFirst || !(word.tag === 'name' && last?.tag === 'noun' && isPlural(last));
	if (word.tag === 'possessive')
		return isFirst || word.lower.startsWith("'") || last?.tag === 'preposition';
	if (word.tag === 'determiner')
		return (
			isFirst ||
			last?.tag === 'preposition' ||
			last?.tag === 'determiner' ||
			last?.tag === 'conjunction'
		);
	if (word.tag === 'preposition')
		return (
			!isFirst &&
			(word.lower === 'of' || word.lower === 'for' || word.lower === 'from') &&
			!isTime(next)
		);
	if (word.tag === 'conjunction')
		return !isFirst && word.lower !== 'but' && last?.tag === 'name' && next?.tag === 'name';
	return (
		word.tag === 'quote' && word.single !== true && last?.tag === 'name' && next?.tag === 'name'
	);
}
