import { fits, type Fit } from './found';
import type { WordHit, WordIndex } from './word-index';

/** What a whole query finds in a document. */
export interface QueryHit extends WordHit {
	/** How many of the query's words it has. */
	readonly covered: number;
}

/** The worse of two fits. */
export const worse = (a: Fit, b: Fit): Fit => (fits.indexOf(a) > fits.indexOf(b) ? a : b);

/** Joins what each word finds: a document fits as well as the worst of its words. */
export function coverQuery(words: readonly string[], index: WordIndex): Map<string, QueryHit> {
	const covered = new Map<string, QueryHit>();
	for (const word of words) {
		for (const [key, { fit, score, terms }] of index.hitsOf(word)) {
			const before = covered.get(key);
			covered.set(key, {
				fit: before ? worse(before.fit, fit) : fit,
				score: (before?.score ?? 0) + score,
				terms: [...(before?.terms ?? []), ...terms],
				covered: (before?.covered ?? 0) + 1
			});
		}
	}
	return covered;
}
