/** A set of the words in a text; a table is easier to read and to extend as running words. */
export function wordSet(words: string): ReadonlySet<string> {
	return new Set(words.split(/\s+/).filter((word) => word !== ''));
}
