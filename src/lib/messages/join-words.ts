import * as t from './compiled/messages';
import { formatNumber } from './format';

/** A message that counts something, such as `1 passage`, `9 passages`. */
type Counting = (inputs: { count: number; n: string }) => string;

export const counted = (count: number, message: Counting) =>
	message({ count, n: formatNumber(count) });

/** `a, b and c`. */
export function joinWords(words: readonly string[]): string {
	if (words.length < 2) return words[0] ?? '';
	return t.list_last({ rest: joinNames(words.slice(0, -1)), last: words.at(-1) ?? '' });
}

export const joinNames = (names: readonly string[]) => names.join(t.list_comma());

/** `“a”, “b” and “c”`. */
export const joinQuoted = (words: readonly string[]) =>
	joinWords(words.map((word) => t.quoted({ words: word })));

/** Arabic script has no capitals. */
export const sentenceCase = (text: string) =>
	SITE_LOCALE === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
