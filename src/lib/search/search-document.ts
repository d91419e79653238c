import type { PlaceKind } from '../gazetteer/place';
import type { Span } from '../report/report';

/** A place of the story under all its names. */
export interface PlaceDocument {
	readonly id: string;
	readonly name: string;
	readonly local?: { readonly text: string; readonly language: string };
	/** Every other name and spelling, in every language, each once. */
	readonly names: readonly string[];
	/** Its kinds in words and its demonyms: found by, not shown. */
	readonly other: readonly string[];
	readonly kind: PlaceKind;
	readonly shape: 'point' | 'area' | 'line';
	readonly actsOnly: boolean;
	readonly href: string;
	readonly passages: number;
}

/** A party that the story lists, or one of its people. */
export interface SpeakerDocument {
	readonly id: string;
	readonly name: string;
	readonly names: readonly string[];
	/** Of a person: what they are in the reports. */
	readonly office?: string;
	/** Ids of the passages in which they are heard. */
	readonly heard: readonly string[];
	/** Of somebody who is never heard: ids of the passages that name them. */
	readonly named: readonly string[];
}

/** A quoted passage. */
export interface PassageDocument {
	readonly id: string;
	readonly quote: string;
	readonly language: string;
	/** Where a place is mentioned in the quotation. */
	readonly mentions: readonly (Span & { readonly place: string })[];
	readonly publisher: string;
	/** Number of the quoted paragraph, from 1. */
	readonly paragraph: number;
	/** The passage in its report. */
	readonly href: string;
}

/** A passage as the index reads it. */
export interface IndexedPassage extends PassageDocument {
	/** Names of people whom the story does not list: shown, but not to be found by. */
	readonly silent: readonly Span[];
}

/** Everything in a story that can be searched: `/<story>/search.json`. */
export interface SearchDocuments {
	readonly places: readonly PlaceDocument[];
	readonly speakers: readonly SpeakerDocument[];
	readonly passages: readonly PassageDocument[];
	/** Normalised words that may be found in passages though they are written with a capital. */
	readonly capitals: readonly string[];
}

/** What the index is made of. */
export interface IndexedDocuments extends SearchDocuments {
	readonly passages: readonly IndexedPassage[];
}
