import type { Place } from '../place';
import { JsonRows, packJsonRows } from './json-rows';
import { Planes, toPlanes } from './planes';
import { sectionOf, type Sections } from './sections';
import { settlementKinds, toPlace, type Settlement, type SettlementArea } from './settlement';
import { packSpellings, Spellings } from './spellings';

/** An area with the south-western corner from which its settlements are counted. Thousandths of a degree. */
type PackedArea = SettlementArea & { readonly west: number; readonly south: number };

/** The settlements of a packed gazetteer, by number; each is made a place when it is asked for. */
export class Settlements {
	readonly length: number;
	readonly #geonames: Planes;
	readonly #kinds: Planes;
	readonly #areas: Planes;
	readonly #east: Planes;
	readonly #north: Planes;
	readonly #populations: Planes;
	readonly #spellings: Spellings;
	readonly #areaRows: JsonRows<PackedArea>;
	readonly #knownAreas: PackedArea[] = [];
	readonly #variants: ReadonlyMap<number, readonly string[]>;
	#byNumber: Float64Array | undefined;

	/** @param nameOf the normalised name of the settlement with this number */
	constructor(
		sections: Sections,
		nameOf: (row: number) => string,
		variants: ReadonlyMap<number, readonly string[]>
	) {
		const planes = (name: keyof typeof widths) =>
			new Planes(sectionOf(sections, name), widths[name]);
		this.#geonames = planes('geonames');
		this.length = this.#geonames.length;
		this.#kinds = planes('kinds');
		this.#areas = planes('areas');
		this.#east = planes('east');
		this.#north = planes('north');
		this.#populations = planes('populations');
		this.#areaRows = new JsonRows(sectionOf(sections, 'areaRows'));
		this.#spellings = new Spellings(sections, nameOf);
		this.#variants = variants;
	}

	at(row: number): Place {
		const area = this.#areaAt(this.#areas.at(row));
		const { west, south, ...rest } = area;
		return toPlace({
			geonames: this.#geonames.at(row),
			name: this.#spellings.at(row),
			kind: settlementKinds[this.#kinds.at(row)] ?? 'village',
			area: rest,
			lon: west + this.#east.at(row),
			lat: south + this.#north.at(row),
			population: this.#populations.at(row),
			variants: this.#variants.get(row) ?? none
		});
	}

	/** The number of the settlement with this GeoNames id; -1 where there is none. */
	find(geonames: number): number {
		this.#byNumber ??= this.#sortByNumber();
		let [low, high] = [0, this.length];
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (Math.floor((this.#byNumber[middle] ?? 0) / rowScale) < geonames) low = middle + 1;
			else high = middle;
		}
		const row = (this.#byNumber[low] ?? 0) % rowScale;
		return low < this.length && this.#geonames.at(row) === geonames ? row : -1;
	}

	/** Made when first needed: nearly every place is found by its name. */
	#sortByNumber(): Float64Array {
		const keys = new Float64Array(this.length);
		for (let row = 0; row < this.length; row++) keys[row] = this.#geonames.at(row) * rowScale + row;
		return keys.sort();
	}

	#areaAt(index: number): PackedArea {
		return (this.#knownAreas[index] ??= this.#areaRows.at(index));
	}
}

const none: readonly string[] = [];

/** Above every number of a settlement; a GeoNames id times this is still a whole number. */
const rowScale = 2 ** 20;

/** Bytes a number. */
const widths = { geonames: 4, kinds: 1, areas: 2, east: 3, north: 3, populations: 4 } as const;

/**
 * The sections that `Settlements` reads.
 *
 * @param settlements in the order of their numbers
 * @param nameOf the normalised name of each
 */
export function packSettlements(
	settlements: readonly Settlement[],
	nameOf: (settlement: Settlement) => string
): Sections {
	const { areas, indexes } = collectAreas(settlements);
	const column = (name: keyof typeof widths, of: (one: Settlement, row: number) => number) =>
		[name, toPlanes(settlements.map(of), widths[name])] as const;
	const indexAt = (row: number) => indexes[row] ?? 0;
	return new Map([
		column('geonames', ({ geonames }) => geonames),
		column('kinds', ({ kind }) => settlementKinds.findIndex((one) => one === kind)),
		column('areas', (_, row) => indexAt(row)),
		column('east', ({ lon }, row) => lon - (areas[indexAt(row)]?.west ?? 0)),
		column('north', ({ lat }, row) => lat - (areas[indexAt(row)]?.south ?? 0)),
		column('populations', ({ population }) => population),
		['areaRows', packJsonRows(areas)] as const,
		...packSpellings(
			settlements.map(({ name }) => name),
			settlements.map(nameOf)
		)
	]);
}

/** The areas, and for each settlement the index of its own. */
function collectAreas(settlements: readonly Settlement[]) {
	const known = new Map<string, number>();
	const areas: PackedArea[] = [];
	const indexes = settlements.map(({ area, lon, lat }) => {
		const key = JSON.stringify(area);
		const index = known.get(key) ?? known.size;
		known.set(key, index);
		const before = areas[index] ?? { west: lon, south: lat };
		const corner = { west: Math.min(lon, before.west), south: Math.min(lat, before.south) };
		areas[index] = { ...area, ...corner };
		return index;
	});
	return { areas, indexes };
}
