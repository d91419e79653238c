import type { Span } from '../report/report';
import type { PassageDocument, PlaceDocument, SpeakerDocument } from './search-document';

/**
 * How surely something is what was asked for, best first: it bears the name, or one that sounds so; it has the words
 * in order, or the words; it is about what bears the name; it has words that begin so, or that are similar.
 */
export const fits = ['name', 'sound', 'phrase', 'word', 'about', 'beginning', 'similar'] as const;
export type Fit = (typeof fits)[number];

/** A text with the stretches in it that matched, in order. */
export interface Marked {
	readonly text: string;
	readonly marks: readonly Span[];
}

interface Hit {
	readonly id: string;
	readonly fit: Fit;
	/** How many of the query's words it has. */
	readonly covered: number;
}

interface NamedHit extends Hit {
	readonly name: Marked;
	/** The other name by which it was found, where the first one shows nothing of the query. */
	readonly alias?: Marked;
}

export interface PlaceHit extends NamedHit {
	readonly local?: Marked & { readonly language: string };
	readonly place: PlaceDocument;
}

export interface SpeakerHit extends NamedHit {
	readonly speaker: SpeakerDocument;
	readonly office?: Marked;
	/** The passages in which they are heard, or else named: one a paragraph. */
	readonly passages: readonly PassageDocument[];
}

export interface PassageHit extends Hit {
	readonly passage: PassageDocument;
	readonly quote: Marked;
	/** The places that it mentions. */
	readonly places: readonly PlaceDocument[];
}

export type Group =
	| { readonly kind: 'places'; readonly hits: readonly PlaceHit[] }
	| { readonly kind: 'speakers'; readonly hits: readonly SpeakerHit[] }
	| { readonly kind: 'passages'; readonly hits: readonly PassageHit[] };

/** The answer to a query. */
export interface Found {
	/** Those with hits, the surest first; places before speakers before passages where they are as sure. */
	readonly groups: readonly Group[];
	/** Names to try instead where nothing was found; there may be none. */
	readonly suggestions: readonly string[];
}
