import type { Reading } from '../problem/problem';
import { splitNames } from './parse-features';
import { keptRemedy, parseTable } from './parse-table';
import { regionId } from './world-places';

/** Other names of a place of the world index. */
export interface Aliases {
	/** Id of the place. */
	readonly place: string;
	/** The place's name in the world index. */
	readonly name: string;
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
	readonly names: readonly string[];
}

/** A short form of a place's name that only holds as written. */
export interface Abbreviation {
	readonly word: string;
	readonly style: 'postal' | 'newspaper' | 'city';
	/** A place only after another name and a comma: "Paducah, KY". */
	readonly afterComma: boolean;
	/** Id of the place. */
	readonly place: string;
}

/** Reads the other names of settlements. @param file path from the project's root, for problems */
export function parseCityAliases(file: string, tsv: string): Reading<Aliases[]> {
	return parseTable(file, tsv, {
		columns: ['geonameid', 'name', 'country', 'aliases'],
		read: ([id = '', name = '', country = '', aliases = '']) =>
			/^\d+$/.test(id) ? toAliases(`geonames-${id}`, name, country, aliases) : undefined,
		remedy: keptRemedy
	});
}

/** Reads the other names of first-level regions; otherwise like `parseCityAliases`. */
export function parseRegionAliases(file: string, tsv: string): Reading<Aliases[]> {
	return parseTable(file, tsv, {
		columns: ['country', 'admin1', 'name', 'aliases'],
		read: ([country = '', region = '', name = '', aliases = '']) =>
			toAliases(regionId(country, region), name, country, aliases),
		remedy: keptRemedy
	});
}

/** Reads the abbreviations; otherwise like `parseCityAliases`. */
export function parseAbbreviations(file: string, tsv: string): Reading<Abbreviation[]> {
	return parseTable(file, tsv, {
		columns: ['word', 'style', 'comma', 'place'],
		read([word = '', style = '', comma = '', place = '']): Abbreviation | undefined {
			if (word === '' || place === '' || !isStyle(style)) return undefined;
			if (comma !== 'yes' && comma !== 'no') return undefined;
			return { word, style, afterComma: comma === 'yes', place };
		},
		remedy: keptRemedy
	});
}

function toAliases(
	place: string,
	name: string,
	country: string,
	aliases: string
): Aliases | undefined {
	const names = splitNames(aliases);
	return name === '' || country === '' || names.length === 0
		? undefined
		: { place, name, country, names };
}

const isStyle = (style: string): style is Abbreviation['style'] =>
	['postal', 'newspaper', 'city'].includes(style);
