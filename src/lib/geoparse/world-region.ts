import { normaliseName } from '../gazetteer/normalise-name';
import { worldRegions } from './world-region-table';

/** Is it the name of a continent or of a part of the world ("Central Asia")? */
export const isWorldRegion = (name: string) => names.has(normaliseName(name));

/** As `normaliseName` leaves them. */
const names = new Set([...worldRegions].map((name) => name.replaceAll('-', ' ')));

/** Every beginning of their names. */
const beginnings = new Set(
	[...names].flatMap((name) => Array.from(name, (_, i) => name.slice(0, i + 1)))
);

/**
 * May a name whose first word is this one, in lower case, be a world region's? Most words are told at once that they
 * begin none; one with other letters than a to z may.
 */
export const beginsWorldRegion = (word: string) => beginnings.has(word) || /[^a-z]/.test(word);
