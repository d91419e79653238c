import { normaliseName } from '../gazetteer/normalise-name';
import { arabicLetters, transliterations } from './letter-table';

/** Vowel signs and accents of every script, the stretching tatweel, and characters that only format, as ZWNJ does. */
const unwritten = /[\p{M}\p{Cf}\u0640]/gu;
const arabicLetter = new RegExp(`[${Object.keys(arabicLetters).join('')}]`, 'g');
const easternDigit = /[٠-٩۰-۹]/g;
const latin = /^[a-z']+$/;

/**
 * The form in which words are compared: lower case, without marks of any script, with one letter for what Arabic,
 * Dari and Pashto keyboards write differently, and with 0–9 for eastern digits.
 *
 * @returns for any string a string, the empty one for nothing but signs
 */
export function normaliseWord(word: string): string {
	return normaliseName(word.normalize('NFKC'))
		.normalize('NFKD')
		.replace(unwritten, '')
		.replace(arabicLetter, (letter) => arabicLetters[letter] ?? letter)
		.replace(easternDigit, (digit) => String(digit.charCodeAt(0) & 0xf))
		.normalize('NFC');
}

/** What a name in Latin script sounds like, roughly: equal for its usual transliterations. Other scripts stay. */
export function soundOf(normalised: string): string {
	if (!latin.test(normalised)) return normalised;
	return transliterations.reduce(
		(word, [pattern, sound]) => word.replace(pattern, sound),
		normalised
	);
}
