import type { PlaceDocument } from './search-document';

/** A line of the index: a place, or a party or person with the passages that it leads to. */
export type PlaceEntry = Pick<
	PlaceDocument,
	'id' | 'name' | 'names' | 'kind' | 'shape' | 'actsOnly' | 'href' | 'passages'
> & {
	/** The names in Dari and Pashto, each once. */
	readonly local: readonly { readonly text: string; readonly language: string }[];
};

export interface SpeakerEntry {
	readonly id: string;
	readonly name: string;
	readonly names: readonly string[];
	readonly office?: string;
	readonly heard: boolean;
	readonly passages: readonly {
		readonly publisher: string;
		readonly paragraph: number;
		readonly href: string;
	}[];
}

/** What the search page lists by itself, by name. */
export interface SearchIndexData {
	readonly places: readonly PlaceEntry[];
	readonly speakers: readonly SpeakerEntry[];
}
