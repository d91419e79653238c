import { cutQuery } from './cut-query';
import { tellingWords } from './words-of';

const mostWords = 12;

/** The words of a query that are looked for, each once. */
export function queryWords(query: string): string[] {
	return [...new Set(tellingWords(cutQuery(query)))].slice(0, mostWords);
}
