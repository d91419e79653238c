import { abbreviationTable } from '../abbreviation-table';
import { containment } from '../containment';
import type { Gazetteer } from '../gazetteer';
import { normaliseName, writePlainName } from '../normalise-name';
import type { Place } from '../place';
import { JsonRows } from './json-rows';
import type { PackedWords } from './packed-words';
import { Planes } from './planes';
import { Postings } from './postings';
import { Recent } from './recent';
import { remembered } from './remembered';
import { sectionOf, splitSections } from './sections';
import { numberInId } from './settlement';
import { Settlements } from './settlements';
import { SortedTexts } from './sorted-texts';
import { fromUtf8 } from './utf8';

/**
 * The gazetteer that `packGazetteer` packed. Opening reads next to nothing; places are made when they are asked for. The
 * bytes may be shared between threads.
 *
 * @throws RangeError for bytes that are no packed gazetteer
 */
export function openPacked(bytes: Uint8Array): Gazetteer {
	const sections = splitSections(bytes);
	const words = JSON.parse(fromUtf8(sectionOf(sections, 'words'))) as PackedWords; // by packGazetteer
	const names = new SortedTexts(sectionOf(sections, 'names'));
	const postings = new Postings(sectionOf(sections, 'postings'));
	const nameRows = new Planes(sectionOf(sections, 'nameRows'), 3);
	const nameOf = (row: number) => names.at(nameRows.signedAt(row) + row);
	const settlements = new Settlements(sections, nameOf, new Map(words.variants));
	const otherIds = new SortedTexts(sectionOf(sections, 'otherIds'));
	const others = new JsonRows<Place>(sectionOf(sections, 'others'));
	const recent = new Recent<Place>();

	/** Regions, countries and the like, each of which is asked for again and again: once read, they are kept. */
	const knownOthers: Place[] = [];
	const otherAt = (number: number) => (knownOthers[number] ??= others.at(number));
	function readSettlement(number: number): Place {
		const place = settlements.at(number);
		placeNumber.note(place.id, number);
		return place;
	}
	const placeAt = (number: number) =>
		number < settlements.length
			? recent.place(number, readSettlement)
			: otherAt(number - settlements.length);
	const placesNamed = (name: number) => postings.at(name).map(placeAt);

	const nameNumber = remembered((name) => {
		const number = names.findWritten((bytes) => writePlainName(name, bytes));
		if (number !== undefined) return number;
		const key = normaliseName(name);
		return key === '' ? -1 : names.find(key);
	});

	function named(name: string): readonly Place[] {
		const number = nameNumber.find(name);
		return number < 0 ? none : recent.answer(number, placesNamed);
	}

	/** What was found by its name need not be looked for when it is asked for by its id. */
	const placeNumber = remembered((id) => {
		const geonames = numberInId(id);
		const settlement = geonames === undefined ? -1 : settlements.find(geonames);
		if (settlement >= 0) return settlement;
		const other = otherIds.find(id);
		return other < 0 ? -1 : settlements.length + other;
	}, longestId);

	function get(id: string): Place | undefined {
		const number = placeNumber.find(id);
		return number < 0 ? undefined : placeAt(number);
	}

	const demonyms = new Map(words.demonyms.map((demonym) => [demonym.word, demonym]));
	const countries = new Map(words.countries);
	const capitals = new Map(words.capitals);
	const placeOf = (id: string | undefined) => (id === undefined ? undefined : get(id));
	return {
		get,
		named,
		demonym: (word) => demonyms.get(word),
		abbreviation: abbreviationTable(
			words.abbreviations.flatMap(([word, places]) =>
				places.map(({ id, afterComma }) => ({ word, style: 'postal', afterComma, place: id }))
			),
			get
		),
		longestName: words.longestName,
		country: (code) => placeOf(countries.get(code)),
		capitalOf: (countryId) => placeOf(capitals.get(countryId)),
		isCapital: ({ id, country }) => capitals.get(countries.get(country ?? '') ?? '') === id,
		contains: containment(get)
	};
}

const none: readonly Place[] = [];

/** UTF-16 units; hardly any is longer. */
const longestId = 40;
