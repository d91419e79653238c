import { normaliseName } from './normalise-name';
import type { Place } from './place';

/** Normalised names to the ids that bear them. */
export class NameIndex {
	readonly #ids = new Map<string, string[]>();
	longestName = 0;

	addPlace(place: Place): void {
		for (const name of namesOf(place)) this.#add(normaliseName(name), place.id);
	}

	/** One name of the place with this id. */
	addName(name: string, id: string): void {
		this.#add(normaliseName(name), id);
	}

	get(name: string): readonly string[] {
		return this.#ids.get(name) ?? [];
	}

	names(): Iterable<string> {
		return this.#ids.keys();
	}

	bears(place: Place, name: string): boolean {
		return this.get(name).includes(place.id);
	}

	#add(name: string, id: string): void {
		if (name === '') return;
		this.longestName = Math.max(this.longestName, countWords(name));
		const ids = this.#ids.get(name);
		if (!ids) this.#ids.set(name, [id]);
		else if (!ids.includes(id)) ids.push(id);
	}
}

function countWords(name: string): number {
	let words = 1;
	for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) words++;
	return words;
}

function namesOf(place: Place): string[] {
	const { en, fa, ps } = place.names;
	return [en, fa, ps, ...place.variants].filter((name) => name !== undefined);
}
