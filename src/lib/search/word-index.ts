import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { blank } from './blank';
import type { Fit } from './found';
import { soundOf } from './normalise-word';
import type { IndexedDocuments } from './search-document';
import { wordsOf } from './words-of';

/** What one word of a query finds in a document. */
export interface WordHit {
	readonly fit: Fit;
	readonly score: number;
	/** The words of the index that matched. */
	readonly terms: readonly string[];
}

/** Finds documents, by key (`place/<id>`, `speaker/<id>`, `passage/<id>`), word by word. */
export interface WordIndex {
	hitsOf(word: string): ReadonlyMap<string, WordHit>;
	/** Keys of documents with a name that is like the word, best first. */
	similarNames(word: string): string[];
}

interface Entry {
	readonly id: string;
	readonly names: string;
	readonly other: string;
	readonly text: string;
}

const boost = { names: 4, other: 1.5, text: 1 };
/** Shorter words begin too many others. */
const shortestBeginning = 3;
const shortestInexact = 4;
/** Edits allowed per letter in what is taken for a slip of the finger, and in what is only suggested. */
const slip = 0.2;
const guess = 0.4;

/** Builds the index. https://lucaong.github.io/minisearch/ */
export function buildWordIndex(documents: IndexedDocuments): WordIndex {
	const entries = toEntries(documents);
	const index = new MiniSearch<Entry>({
		fields: ['names', 'other', 'text'],
		tokenize: (text) => wordsOf(text).map(({ word }) => word),
		processTerm: (term) => term
	});
	index.addAll(entries);
	const bySound = groupBySound(entries);
	const search = (word: string, options: SearchOptions) =>
		index.search(word, { boost, ...options });

	const whole = (word: string) => toHits(search(word, {}), 'word');
	const beginnings = (word: string) => {
		const short = word.length < shortestBeginning;
		return toHits(
			search(word, { prefix: true, ...(short ? { fields: ['names'] } : {}) }),
			'beginning'
		);
	};
	const sounding = (word: string) =>
		(bySound.get(soundOf(word)) ?? [])
			.filter((term) => term !== word)
			.map((term) => toHits(search(term, {}), 'word'));
	const inexact = (word: string) =>
		word.length < shortestInexact ? new Map() : toHits(search(word, { fuzzy: slip }), 'similar');

	return {
		hitsOf(word) {
			const known = merge([whole(word), ...sounding(word)]);
			const isDone = known.size > 0 && word.length < shortestBeginning;
			const sure = isDone ? known : merge([known, beginnings(word)]);
			return sure.size > 0 ? sure : inexact(word);
		},
		similarNames: (word) =>
			search(word, { fields: ['names'], fuzzy: guess, maxFuzzy: 4, prefix: true }).map(({ id }) =>
				String(id)
			)
	};
}

function toEntries({ places, speakers, passages }: IndexedDocuments): Entry[] {
	return [
		...places.map(({ id, name, names, other }) => ({
			id: `place/${id}`,
			names: [name, ...names].join('\n'),
			other: other.join('\n'),
			text: ''
		})),
		...speakers.map(({ id, name, names, office }) => ({
			id: `speaker/${id}`,
			names: [name, ...names].join('\n'),
			other: office ?? '',
			text: ''
		})),
		...passages.map(({ id, quote, silent }) => ({
			id: `passage/${id}`,
			names: '',
			other: '',
			text: blank(quote, silent)
		}))
	];
}

/** The words of names that sound alike: only names are transliterated. */
function groupBySound(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
	const terms = new Set(entries.flatMap(({ names }) => wordsOf(names).map(({ word }) => word)));
	const groups = new Map<string, string[]>();
	for (const term of terms) {
		const sound = soundOf(term);
		groups.set(sound, [...(groups.get(sound) ?? []), term]);
	}
	return groups;
}

function toHits(results: readonly SearchResult[], fit: Fit): ReadonlyMap<string, WordHit> {
	return new Map(results.map(({ id, score, terms }) => [String(id), { fit, score, terms }]));
}

/** The first list that has a document says how well it fits; what else matched is marked as well. */
function merge(lists: readonly ReadonlyMap<string, WordHit>[]): Map<string, WordHit> {
	const merged = new Map<string, WordHit>();
	for (const list of lists) {
		for (const [id, hit] of list) {
			const first = merged.get(id);
			merged.set(
				id,
				first ? { ...first, terms: [...new Set([...first.terms, ...hit.terms])] } : hit
			);
		}
	}
	return merged;
}
