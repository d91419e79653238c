import type { SearchDocuments } from './search-document';
import type { SearchStory } from './search-story';

/**
 * Fetches what can be searched, and the code that searches it: neither is there before a reader reaches for the search.
 *
 * @throws Error where either cannot be fetched, or is not what it should be
 */
export async function loadSearch(address: string): Promise<SearchStory> {
	const [{ indexStory }, documents] = await Promise.all([
		import('./search-story'),
		fetchDocuments(address)
	]);
	return indexStory(documents);
}

async function fetchDocuments(address: string): Promise<SearchDocuments> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`);
	const documents: unknown = await response.json();
	if (!isSearchDocuments(documents)) throw new Error(`${address} holds nothing to search.`);
	return documents;
}

/** Our own file, written by the build: its outline is enough to tell it from a host's error page. */
const isSearchDocuments = (value: unknown): value is SearchDocuments =>
	typeof value === 'object' &&
	value !== null &&
	'places' in value &&
	'speakers' in value &&
	'passages' in value &&
	'capitals' in value;
