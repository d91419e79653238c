import type { Place } from './place';

/** A word made from a place's name whose place may not exist any more ("Soviet"). */
export interface Demonym {
	readonly word: string;
	/** Id of the place, or null where it has none in the gazetteer. */
	readonly place: string | null;
	/** What the word refers to, for people to read: "the Soviet Union (1922–1991)". */
	readonly of: string;
}

/** A place that an abbreviation stands for. */
export interface AbbreviatedPlace {
	readonly place: Place;
	/** Only after another name and a comma is the word this place: "Paducah, KY", but not "KY" alone. */
	readonly afterComma: boolean;
}

/** Every known place, by id and by name. */
export interface Gazetteer {
	/** The place with this id, or undefined. */
	get(id: string): Place | undefined;
	/**
	 * Every place that bears this name, in any hand-kept spelling; compared by `normaliseName`, so that case, accents,
	 * apostrophes and hyphens do not matter. Hand-kept places first, then countries, then by population. Empty if unknown.
	 */
	named(name: string): readonly Place[];
	/** The demonym that this word is, compared as written, case included ("Polish" is not "polish"); undefined if none. */
	demonym(word: string): Demonym | undefined;
	/**
	 * The places that this abbreviation of a state, a province or a city stands for ("Calif.", "Ky", "N.S.W."), compared
	 * as written but for full stops; two for "WA". Empty if it is none.
	 */
	abbreviation?(word: string): readonly AbbreviatedPlace[];
	/** The most words that any name in the gazetteer has. */
	readonly longestName: number;
	/** The country with this ISO 3166-1 alpha-2 code. */
	country(code: string): Place | undefined;
	/** The capital of this country, if the gazetteer has it. */
	capitalOf(countryId: string): Place | undefined;
	/** Is the place the capital of the country that it lies in? */
	isCapital(place: Place): boolean;
	/** Does `outer` contain `inner`, by the gazetteer's containment (country, region, or hand-kept `within`)? */
	contains(outerId: string, innerId: string): boolean;
}

/** Everything that a gazetteer can be asked for. */
export interface GazetteerList {
	readonly ids: Iterable<string>;
	/** Every name that some place bears, as `normaliseName` leaves it. */
	readonly names: Iterable<string>;
	readonly demonyms: Iterable<string>;
	/** As in their table; one may stand there twice. */
	readonly abbreviations: Iterable<string>;
}

/** A gazetteer that also says everything that is in it, so that it can be packed. */
export interface ListedGazetteer extends Gazetteer {
	list(): GazetteerList;
}
