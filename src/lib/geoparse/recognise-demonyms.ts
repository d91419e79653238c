import type { Gazetteer } from '../gazetteer/gazetteer';
import type { TokenRange } from './capital-runs';
import type { People } from './find-people';
import { languageCuesBefore, languages } from './language-table';
import { textOf, isCapitalised, isWord, type TokenisedText } from './tokens';

const mostWords = 3;

/** Finds words made from places' names ("Afghan", "South Africans"), not languages and not parts of people's names. */
export function recogniseDemonyms(
	text: TokenisedText,
	isTaken: (index: number) => boolean,
	people: People,
	gazetteer: Gazetteer
): TokenRange[] {
	const demonyms: TokenRange[] = [];
	for (let from = 0; from < text.tokens.length; from++) {
		if (!isCapitalised(text.tokens[from]) || people.has(from)) continue;
		const to = endOfDemonym(text, from, gazetteer);
		if (to === undefined || isTaken(from) || isTaken(to - 1)) continue;
		if (!isLanguage(text, from, to) && !isSurname(text, from, to)) demonyms.push({ from, to });
		from = to - 1;
	}
	return demonyms;
}

function endOfDemonym(text: TokenisedText, from: number, gazetteer: Gazetteer): number | undefined {
	for (let to = Math.min(from + mostWords, text.tokens.length); to > from; to--) {
		if (text.tokens[to - 1]?.sentence !== text.tokens[from]?.sentence) continue;
		if (gazetteer.demonym(oneSpaced(textOf(text, from, to)))) return to;
	}
	return undefined;
}

const oneSpaced = (words: string) => (/\s/.test(words) ? words.replace(/\s+/g, ' ') : words);

/** "French said": one who is called so; "a French …", "the French say" and "Germans say" are of the people. */
function isSurname({ tokens }: TokenisedText, from: number, to: number): boolean {
	const [word, next, before] = [tokens[to - 1], tokens[to], tokens[from - 1]];
	if (to - from > 1 || next?.sentence !== word?.sentence || !word) return false;
	if (['s', 'n', 'i'].includes(word.lower.slice(-1)) || !saying.has(next?.lower ?? ''))
		return false;
	return before?.sentence !== word.sentence || !['the', 'a', 'an', 'one'].includes(before.lower);
}

const saying = new Set(['said', 'says', 'told', 'added', 'wrote', 'asked', 'testified']);

/** "in English," and "the English language"; but "in British hands" speaks of a people. */
function isLanguage({ tokens }: TokenisedText, from: number, to: number): boolean {
	const word = tokens[to - 1];
	const next = tokens[to];
	if (word && languages.has(word.lower)) return true;
	if (
		next?.lower.startsWith('language') ||
		(next?.text === '-' && tokens[to + 1]?.lower === 'language')
	)
		return true;
	const cue = tokens[from - 1];
	if (cue?.sentence !== word?.sentence || !languageCuesBefore.has(cue?.lower ?? '')) return false;
	return next?.sentence !== word?.sentence || !isWord(next) || functionWords.has(next.lower);
}

/** Words that cannot be the noun of an adjective before them. */
const functionWords = new Set(
	'and or but as at by for from in of on to with that who which is was has said'.split(' ')
);
