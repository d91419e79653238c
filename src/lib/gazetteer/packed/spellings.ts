import { Planes, toPlanes } from './planes';
import { sectionOf, type Sections } from './sections';
import { fromUtf8, toUtf8 } from './utf8';

/** How names are written: most as their normalised form with capitals, the others in full. */
export class Spellings {
	readonly #nameOf: (row: number) => string;
	readonly #rows: Planes;
	readonly #ends: Planes;
	readonly #texts: Uint8Array;

	/** @param nameOf the normalised name with this number */
	constructor(sections: Sections, nameOf: (row: number) => string) {
		this.#nameOf = nameOf;
		this.#rows = new Planes(sectionOf(sections, 'spelledRows'), 3);
		this.#ends = new Planes(sectionOf(sections, 'spelledEnds'), 3);
		this.#texts = sectionOf(sections, 'spelled');
	}

	at(row: number): string {
		const index = this.#find(row);
		if (index < 0) return withCapitals(this.#nameOf(row));
		const start = index === 0 ? 0 : this.#ends.at(index - 1);
		return fromUtf8(this.#texts, start, this.#ends.at(index));
	}

	#find(row: number): number {
		let [low, high] = [0, this.#rows.length];
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (this.#rows.at(middle) < row) low = middle + 1;
			else high = middle;
		}
		return low < this.#rows.length && this.#rows.at(low) === row ? low : -1;
	}
}

/** The sections that `Spellings` reads: names as written, and as normalised. */
export function packSpellings(
	written: readonly string[],
	normalised: readonly string[]
): [string, Uint8Array][] {
	const rows = written.flatMap((name, row) =>
		name === withCapitals(normalised[row] ?? '') ? [] : [row]
	);
	const texts = rows.map((row) => toUtf8(written[row] ?? ''));
	let end = 0;
	const ends = texts.map(({ length }) => (end += length));
	const all = new Uint8Array(end);
	texts.forEach((text, i) => all.set(text, (ends[i] ?? 0) - text.length));
	return [
		['spelledRows', toPlanes(rows, 3)],
		['spelledEnds', toPlanes(ends, 3)],
		['spelled', all]
	];
}

/** "san jose" is "San Jose". */
const withCapitals = (name: string) => name.replace(/(?<=^| )[a-z]/g, (c) => c.toUpperCase());
