import type { Gazetteer, GazetteerList, ListedGazetteer } from '../gazetteer';
import { normaliseName } from '../normalise-name';
import type { Place } from '../place';
import { packJsonRows } from './json-rows';
import type { PackedWords } from './packed-words';
import { toPlanes } from './planes';
import { packPostings } from './postings';
import { joinSections } from './sections';
import { toSettlement, type Settlement } from './settlement';
import { packSettlements } from './settlements';
import { packSortedTexts, sortByUtf8 } from './sorted-texts';
import { toUtf8 } from './utf8';

/**
 * A gazetteer as one stretch of bytes, from which `openPacked` answers as the gazetteer itself does. The same gazetteer
 * gives the same bytes. Its places are numbered: settlements first, by name, then all others, by id.
 *
 * @throws RangeError for more than the layout can hold
 */
export function packGazetteer(gazetteer: ListedGazetteer): Uint8Array<ArrayBuffer> {
	const list = gazetteer.list();
	const { settlements, others } = sortPlaces(gazetteer, list);
	const names = sortByUtf8(list.names);
	const numbers = new Map<string, number>();
	settlements.forEach(({ place }, row) => numbers.set(place.id, row));
	others.forEach(({ id }, i) => numbers.set(id, settlements.length + i));
	const numberOf = ({ id }: Place) => numbers.get(id) ?? 0;
	const nameNumbers = new Map(names.map((name, i) => [name, i]));
	const nameRows = settlements.map(({ name }, row) => (nameNumbers.get(name) ?? 0) - row);
	return joinSections(
		new Map([
			['words', toUtf8(JSON.stringify(wordsOf(gazetteer, list, others, settlements)))],
			['names', packSortedTexts(names)],
			['postings', packPostings(names.map((name) => gazetteer.named(name).map(numberOf)))],
			['nameRows', toPlanes(nameRows, 3)],
			['otherIds', packSortedTexts(others.map(({ id }) => id))],
			['others', packJsonRows(others)],
			...packSettlements(
				settlements.map(({ settlement }) => settlement),
				({ name }) => normaliseName(name)
			)
		])
	);
}

interface SettlementPlace {
	readonly place: Place;
	readonly settlement: Settlement;
	/** Normalised. */
	readonly name: string;
}

function sortPlaces(gazetteer: Gazetteer, { ids }: GazetteerList) {
	const settlements: SettlementPlace[] = [];
	const others = new Map<string, Place>();
	for (const id of ids) {
		const place = gazetteer.get(id);
		if (!place) continue;
		const settlement = toSettlement(place);
		const name = normaliseName(place.names.en);
		if (settlement && name !== '') settlements.push({ place, settlement, name });
		else others.set(id, place);
	}
	// By code units; of one name, the better known first, as look-ups list them.
	settlements.sort(
		(a, b) =>
			compare(a.name, b.name) ||
			b.place.population - a.place.population ||
			compare(a.place.id, b.place.id)
	);
	return { settlements, others: sortByUtf8(others.keys()).flatMap((id) => others.get(id) ?? []) };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function wordsOf(
	gazetteer: Gazetteer,
	{ demonyms, abbreviations }: GazetteerList,
	others: readonly Place[],
	settlements: readonly SettlementPlace[]
): PackedWords {
	const countries = others.filter(({ kind }) => kind === 'country');
	const short = new Set([...abbreviations].map((word) => word.replace(/[. ]/g, '')));
	return {
		longestName: gazetteer.longestName,
		demonyms: [...demonyms].flatMap((word) => gazetteer.demonym(word) ?? []),
		abbreviations: [...short].map((word) => {
			const places = gazetteer.abbreviation?.(word) ?? [];
			return [word, places.map(({ place, afterComma }) => ({ id: place.id, afterComma }))];
		}),
		countries: countries.flatMap(({ country = '' }) => {
			const place = gazetteer.country(country);
			return place ? [[country, place.id] as const] : [];
		}),
		capitals: countries.flatMap(({ id }) => {
			const capital = gazetteer.capitalOf(id);
			return capital ? [[id, capital.id] as const] : [];
		}),
		variants: settlements.flatMap(({ settlement: { variants } }, row) =>
			variants.length > 0 ? [[row, variants] as const] : []
		)
	};
}
