import type { Span } from '../report/report';
import { wordsOf } from './words-of';

/** Does a word with a capital begin there? */
export const isCapital = (text: string, at: number) => /^\p{Lu}/u.test(text.slice(at));

/**
 * Where in a quotation stand names that are not to be found by: capitalised words beside those that are known. What is
 * served is what may be found, so that no list of private people is handed out.
 *
 * @param capitals normalised words that may be found though they are written with a capital
 */
export function silentIn(quote: string, capitals: ReadonlySet<string>): Span[] {
	return wordsOf(quote)
		.filter(({ word, start }) => isCapital(quote, start) && !capitals.has(word))
		.map(({ start, end }) => ({ start, end }));
}
