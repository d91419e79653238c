import type { QueryHit } from './cover-query';
import { fits, type Fit } from './found';
import type { WholeNames } from './whole-names';

/** A query, and what each document has of it, by key. */
export interface Asked {
	readonly words: readonly string[];
	readonly whole: ReturnType<WholeNames>;
	readonly covered: ReadonlyMap<string, QueryHit>;
}

/** How well a document answers. */
export interface Answer {
	readonly fit: Fit;
	/** How many of the query's words it has. */
	readonly covered: number;
	readonly score: number;
	readonly terms: ReadonlySet<string>;
}

/** How well the document with this key answers; undefined if it has nothing of the query. */
export function answerOf({ words, whole, covered }: Asked, key: string): Answer | undefined {
	const name = whole.get(key);
	const hit = covered.get(key);
	if (!name && !hit) return undefined;
	return {
		fit: name ?? hit?.fit ?? 'similar',
		covered: name ? words.length : (hit?.covered ?? 0),
		score: hit?.score ?? 0,
		terms: new Set(hit?.terms)
	};
}

/** Of several answers those that have most of the query, the best first; equal ones stay in their order. */
export function bestOf<T extends Answer>(answers: readonly T[]): T[] {
	const most = Math.max(...answers.map(({ covered }) => covered), 0);
	return answers
		.filter(({ covered }) => covered === most)
		.sort((a, b) => fits.indexOf(a.fit) - fits.indexOf(b.fit) || b.score - a.score);
}
