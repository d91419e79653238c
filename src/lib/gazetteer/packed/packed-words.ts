import type { Demonym } from '../gazetteer';

/** What is small enough to be read whole when a packed gazetteer is opened. */
export interface PackedWords {
	readonly longestName: number;
	readonly demonyms: readonly Demonym[];
	/** Abbreviations without full stops and spaces, with the ids that each stands for. */
	readonly abbreviations: readonly (readonly [
		word: string,
		places: readonly { readonly id: string; readonly afterComma: boolean }[]
	])[];
	/** Ids of countries by ISO 3166-1 alpha-2 code. */
	readonly countries: readonly (readonly [code: string, id: string])[];
	/** Ids of capitals by their country's id. */
	readonly capitals: readonly (readonly [country: string, id: string])[];
	/** Other names of settlements, by their number among the settlements. */
	readonly variants: readonly (readonly [row: number, variants: readonly string[]])[];
}
