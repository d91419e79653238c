import { coverQuery } from './cover-query';
import { cutQuery } from './cut-query';
import { fits, type Found, type Group } from './found';
import { placeHits, speakerHits } from './name-hits';
import { passageHits } from './passage-hits';
import { queryWords } from './query-words';
import type { IndexedDocuments, SearchDocuments } from './search-document';
import { silentIn } from './silent-in';
import { indexWholeNames } from './whole-names';
import { buildWordIndex } from './word-index';

/** Answers a query; any string is one. */
export type SearchStory = (query: string) => Found;

const mostSuggestions = 4;

/** Reads a story's documents into an index that lives as long as the function returned. */
export function indexStory(served: SearchDocuments): SearchStory {
	const capitals = new Set(served.capitals);
	const passages = served.passages.map((passage) => ({
		...passage,
		silent: silentIn(passage.quote, capitals)
	}));
	const documents: IndexedDocuments = { ...served, passages };
	const index = buildWordIndex(documents);
	const names = namesByKey(documents);
	const wholeNames = indexWholeNames(names);

	return (query) => {
		const words = queryWords(query);
		const asked = {
			words,
			whole: wholeNames(cutQuery(query)),
			covered: coverQuery(words, index)
		};
		const places = placeHits(documents, asked);
		const speakers = speakerHits(documents, asked);
		const passages = passageHits(documents, asked, places, speakers);
		const groups: Group[] = [
			{ kind: 'places', hits: places },
			{ kind: 'speakers', hits: speakers },
			{ kind: 'passages', hits: passages }
		];
		const found = groups.filter(({ hits }) => hits.length > 0).sort(bySurest);
		const similar = found.length > 0 ? [] : words.flatMap((word) => index.similarNames(word));
		const suggestions = [...new Set(similar)].flatMap((key) => names.get(key)?.[0] ?? []);
		return { groups: found, suggestions: suggestions.slice(0, mostSuggestions) };
	};
}

/** All names of places and speakers, the shown one first. */
function namesByKey({ places, speakers }: SearchDocuments): Map<string, readonly string[]> {
	return new Map([
		...places.map(({ id, name, names }) => [`place/${id}`, [name, ...names]] as const),
		...speakers.map(({ id, name, names }) => [`speaker/${id}`, [name, ...names]] as const)
	]);
}

/** By how much of the query a group's best hit has, then by how well it fits. */
function bySurest(a: Group, b: Group): number {
	const [first, second] = [a.hits[0], b.hits[0]];
	if (!first || !second) return 0;
	return second.covered - first.covered || fits.indexOf(first.fit) - fits.indexOf(second.fit);
}
