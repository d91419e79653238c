import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Token } from './tokens';

/** From this many inhabitants on, a place of two words or more is not taken for a person with a given name. */
const wellKnownFrom = 5_000;

/** Do tokens `[from, to)` name a place that everybody would think of? */
export function isWellKnown(
	tokens: readonly Token[],
	from: number,
	to: number,
	gazetteer: Gazetteer
): boolean {
	return placesOf(tokens, from, to, gazetteer).some(
		(place) => place.handKept || place.kind === 'country' || place.population >= wellKnownFrom
	);
}

/** Places that tokens `[from, to)` name, with single spaces between them. */
export function placesOf(tokens: readonly Token[], from: number, to: number, gazetteer: Gazetteer) {
	const words = tokens.slice(from, to).map((token) => token.text);
	return gazetteer.named(words.join(' '));
}
