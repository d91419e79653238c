import type { Span } from '../report/report';
import { particles } from './letter-table';
import { normaliseWord } from './normalise-word';

/** A word of a text as it is compared, and where it stands; UTF-16 units. */
export interface FoundWord extends Span {
	readonly word: string;
}

/** Initials with full stops ("U.S."), figures with their commas, or letters with the signs that stand inside words. */
const pattern =
	/(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}\u0640]*(?:['’ʻʼ`][\p{L}\p{M}\p{N}]+)*/gu;
const possessive = /['’ʼ]s$/iu;

/** The words of a text, in order. */
export function wordsOf(text: string): FoundWord[] {
	return [...text.matchAll(pattern)].flatMap(({ 0: written, index }) => {
		const bare = written.replace(possessive, '');
		const word = normaliseWord(bare).replace(/[.,]/g, '');
		return word === '' ? [] : [{ word, start: index, end: index + bare.length }];
	});
}

/** The words by which a name or a query is told from others; all of them where it is made of particles only. */
export function tellingWords(text: string): string[] {
	const words = wordsOf(text).map(({ word }) => word);
	const telling = words.filter((word) => !particles.has(word));
	return telling.length > 0 ? telling : words;
}
