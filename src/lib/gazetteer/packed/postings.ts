import { Planes, toPlanes } from './planes';
import { joinSections, sectionOf, splitSections } from './sections';

/** The numbers of the places that bear a name, by the number of the name: best first. */
export class Postings {
	readonly #ends: Planes;
	readonly #places: Planes;

	constructor(packed: Uint8Array) {
		const sections = splitSections(packed);
		this.#ends = new Planes(sectionOf(sections, 'ends'), 3);
		this.#places = new Planes(sectionOf(sections, 'places'), 3);
	}

	at(name: number): number[] {
		const start = this.#endOf(name - 1);
		const end = this.#endOf(name);
		return Array.from({ length: end - start }, (_, i) => this.#places.signedAt(start + i) + name);
	}

	/** How many postings there are up to the end of a name's. */
	#endOf(name: number): number {
		return name < 0 ? 0 : this.#ends.signedAt(name) + name;
	}
}

/**
 * The inverse of `Postings`. Ends and places run along with the numbers of names; what they differ by hardly changes
 * from one to the next, and compresses to little.
 */
export function packPostings(postings: readonly (readonly number[])[]): Uint8Array {
	let end = 0;
	const ends = postings.map(({ length }, name) => (end += length) - name);
	const places = postings.flatMap((numbers, name) => numbers.map((number) => number - name));
	return joinSections(
		new Map([
			['ends', toPlanes(ends, 3)],
			['places', toPlanes(places, 3)]
		])
	);
}
