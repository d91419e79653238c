import type { Fit } from './found';
import { soundOf } from './normalise-word';
import { tellingWords } from './words-of';

/** Tells which named things a query names whole. */
export type WholeNames = (query: string) => ReadonlyMap<string, Extract<Fit, 'name' | 'sound'>>;

/**
 * Names are compared without particles and spaces ("Mazar-e Sharif", "mazar sharif", "Mazarsharif"), first as they are
 * written, then as they sound.
 *
 * @param named keys with all their names
 */
export function indexWholeNames(named: ReadonlyMap<string, readonly string[]>): WholeNames {
	const written = new Map<string, Set<string>>();
	const sounding = new Map<string, Set<string>>();
	for (const [key, names] of named) {
		for (const name of names) {
			const { spelt, sound } = formsOf(name);
			addTo(written, spelt, key);
			addTo(sounding, sound, key);
		}
	}
	return (query) => {
		const { spelt, sound } = formsOf(query);
		return new Map([
			...[...(sounding.get(sound) ?? [])].map((key) => [key, 'sound'] as const),
			...[...(written.get(spelt) ?? [])].map((key) => [key, 'name'] as const)
		]);
	};
}

/** A name without its particles and spaces, as written and as it sounds. */
export function formsOf(name: string): { readonly spelt: string; readonly sound: string } {
	const words = tellingWords(name);
	return { spelt: words.join(''), sound: words.map(soundOf).join('') };
}

function addTo(index: Map<string, Set<string>>, form: string, key: string): void {
	if (form === '') return;
	const keys = index.get(form) ?? new Set();
	index.set(form, keys.add(key));
}
