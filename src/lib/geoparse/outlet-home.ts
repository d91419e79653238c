import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Place } from '../gazetteer/place';
import { pressWords, registryWords, rootlessCodes } from './press-word-table';

/** Where an outlet is at home, as far as its name tells. */
export interface OutletHome {
	/** By its web domain: ".co.uk". */
	readonly country?: Place;
	/** Places of the name that it bears ("parisnews.com"): any of them, for the report to decide. */
	readonly towns: readonly Place[];
}

/** An outlet named for a hamlet is rare. Inhabitants. */
const fewest = 1_000;
const mostTowns = 12;
const shortestName = 4;

/**
 * Where an outlet is at home, by its name or web domain: "The Denver Herald", "denverherald.com",
 * "cambridge-news.co.uk". Nothing is looked up but the name: an outlet that bears none is at home nowhere.
 */
export function outletHome(outlet: string, gazetteer: Gazetteer): OutletHome {
	const labels = outlet
		.slice(0, 100)
		.toLowerCase()
		.split('.')
		.map((label) => label.trim());
	const isDomain = labels.length > 1 && labels.every((label) => /^[\p{L}\p{N}-]+$/u.test(label));
	if (!isDomain) {
		return { towns: atHome(townsIn(outlet.slice(0, 100).toLowerCase(), gazetteer)) };
	}
	const code = labels.at(-1) ?? '';
	const known = rootlessCodes.has(code)
		? undefined
		: gazetteer.country(code === 'uk' ? 'GB' : code.toUpperCase());
	const named = labels.slice(0, -1).filter((label) => label !== 'www' && !registryWords.has(label));
	const towns = named
		.reverse()
		.map((label) => townsIn(label, gazetteer))
		.find((found) => found.length > 0);
	const all = towns ?? [];
	const inCountry = known ? all.filter((town) => town.country === known.country) : atHome(all);
	return { towns: inCountry, ...(known ? { country: known } : {}) };
}

/** An outlet in English without a country's domain is at home where English is read, if there is such a town. */
function atHome(towns: readonly Place[]): readonly Place[] {
	const read = towns.filter(({ country }) => englishReading.has(country ?? ''));
	return read.length > 0 ? read : towns;
}

const englishReading = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ', 'ZA']);

/** The places that a name is made of, once the words of the press are off: "newlondonday" is New London's. */
function townsIn(name: string, gazetteer: Gazetteer): Place[] {
	const bare = name.replace(/^the(?=\p{L}{6})/u, '').replace(/^[\s-]+/u, '');
	for (let end = bare.length; end >= shortestName; end--) {
		if (!isPress(bare.slice(end))) continue;
		const towns = spellings(bare.slice(0, end))
			.flatMap((spelling) => gazetteer.named(spelling))
			.filter((place) => place.kind !== 'country' && place.population >= fewest);
		if (towns.length > 0) return towns.slice(0, mostTowns);
	}
	return [];
}

/** As written, and with one space in every place: "newlondon" may be "new london". */
function spellings(name: string): string[] {
	const spaced = name.replace(/[\s-]+/gu, ' ').trim();
	if (pressWords.has(spaced)) return [];
	if (spaced.includes(' ')) return [spaced];
	const split = Array.from({ length: Math.max(0, spaced.length - 3) }, (_, i) => i + 2);
	return [spaced, ...split.map((at) => `${spaced.slice(0, at)} ${spaced.slice(at)}`)];
}

/** Is it nothing but words of the press: "news-sun", "dailyherald", or nothing at all? */
function isPress(text: string): boolean {
	const rest = text.replace(/^[\s-]+/u, '');
	if (rest === '') return true;
	for (let end = rest.length; end > 0; end--) {
		if (pressWords.has(rest.slice(0, end)) && isPress(rest.slice(end))) return true;
	}
	return false;
}
