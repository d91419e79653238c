import { Planes, toPlanes } from './planes';
import { joinSections, sectionOf, splitSections } from './sections';
import { fromUtf8, toUtf8 } from './utf8';

/** Values as JSON, one after the other, each read only when it is asked for. */
export class JsonRows<T> {
	readonly length: number;
	readonly #bytes: Uint8Array;
	readonly #ends: Planes;

	/** @param packed what `packJsonRows` made of values of type `T` */
	constructor(packed: Uint8Array) {
		const sections = splitSections(packed);
		this.#bytes = sectionOf(sections, 'rows');
		this.#ends = new Planes(sectionOf(sections, 'ends'), 3);
		this.length = this.#ends.length;
	}

	/** A new copy of the value with this number, from 0. */
	at(index: number): T {
		const start = index === 0 ? 0 : this.#ends.at(index - 1);
		const json = fromUtf8(this.#bytes, start, this.#ends.at(index));
		return JSON.parse(json) as T; // packed from values of that type
	}
}

/** The inverse of `JsonRows`. @throws RangeError for more than 16 MB */
export function packJsonRows(values: readonly unknown[]): Uint8Array {
	const rows = values.map((value) => toUtf8(JSON.stringify(value)));
	let end = 0;
	const ends = rows.map(({ length }) => (end += length));
	const bytes = new Uint8Array(end);
	rows.forEach((row, i) => bytes.set(row, (ends[i] ?? 0) - row.length));
	return joinSections(
		new Map([
			['ends', toPlanes(ends, 3)],
			['rows', bytes]
		])
	);
}
