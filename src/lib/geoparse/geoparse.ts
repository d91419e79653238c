import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Mention } from './mention';
import { recognise } from './recognise';
import { outletHome } from './outlet-home';
import { resolve } from './resolve';
import { tokenise } from './tokens';

export interface GeoparseOptions {
	/** BCP 47 tag of the text's language. Only English has rules; a text in another language has no mentions yet. */
	readonly language?: string;
	/** Name or web domain of the outlet ("The Denver Herald", "denverherald.com"): a hint at where it is at home. */
	readonly outlet?: string;
}

/**
 * Finds every mention of a place in a text and decides which place is meant.
 *
 * @param body a report's body, or any plain text; `[…]` marks a gap, and blank lines separate paragraphs
 * @returns mentions sorted by position, without overlaps; offsets are UTF-16 units in `body`, and each span cuts exactly
 *   `exact`. A place that the gazetteer lacks is null. Never throws.
 */
export function geoparse(
	body: string,
	gazetteer: Gazetteer,
	{ language = 'en', outlet }: GeoparseOptions = {}
): Mention[] {
	if (!/^en\b/i.test(language)) return [];
	const home = outlet === undefined ? undefined : outletHome(outlet, gazetteer);
	return resolve(body, recognise(tokenise(body), gazetteer), gazetteer, home);
}
