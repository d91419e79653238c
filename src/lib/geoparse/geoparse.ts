import type { Gazetteer } from '../gazetteer/gazetteer';
import { shippedModel, type GeoparseModel } from './geoparse-model';
import { isInsideName } from './inside-name';
import type { Mention } from './mention';
import { recognise } from './recognise';
import { outletHome } from './outlet-home';
import { resolve } from './resolve';
import { tokenise, type TokenisedText } from './tokens';

export interface GeoparseOptions {
	/** BCP 47 tag of the text's language. Only English has rules; a text in another language has no mentions yet. */
	readonly language?: string;
	/** Name or web domain of the outlet ("The Denver Herald", "denverherald.com"): a hint at where it is at home. */
	readonly outlet?: string;
	/**
	 * Whether to give names that stand inside longer ones: "Paris" in "Paris Police Department". Yes, where it is left
	 * out.
	 */
	readonly insideNames?: boolean;
	/** What was learned beforehand; what ships where it is left out. */
	readonly model?: GeoparseModel;
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
	{ language = 'en', outlet, insideNames = true, model = shippedModel }: GeoparseOptions = {}
): Mention[] {
	if (!/^en\b/i.test(language)) return [];
	const home = outlet === undefined ? undefined : outletHome(outlet, gazetteer);
	const text = tokenise(body);
	const mentions = recognise(text, gazetteer, model.recognition);
	const resolved = resolve(body, mentions, gazetteer, { weights: model.resolution, home });
	return insideNames ? resolved : resolved.filter((mention) => !isInside(text, mention));
}

/** A name inside an organisation's still helps to tell where its report is, and so it is left out last. */
function isInside({ tokens }: TokenisedText, { start, end, form }: Mention): boolean {
	if (form === 'description') return false;
	const from = tokens.findIndex((token) => token.start === start);
	const to = tokens.findIndex((token) => token.end === end) + 1;
	return isInsideName(tokens, { from, to });
}
