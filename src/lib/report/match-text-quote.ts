import type { Span } from './report';

/** What is needed to find a quotation: prefix and suffix may be left out where the quotation is unique. */
export interface TextQuote {
	readonly exact: string;
	readonly prefix?: string | undefined;
	readonly suffix?: string | undefined;
}

/**
 * Finds a quotation again, even when the text around it has changed: of all the places where `exact` stands, the one
 * whose surroundings agree longest with `prefix` (backwards) and `suffix` (forwards). Case and every character of
 * `exact` count. The inverse of `describeTextQuote`.
 *
 * @returns the span in UTF-16 units; undefined where `exact` does not stand in `text`, or where two places fit equally
 * well, for then nobody can tell which is meant
 */
export function matchTextQuote(
	text: string,
	{ exact, prefix = '', suffix = '' }: TextQuote
): Span | undefined {
	if (exact === '') return undefined;
	let best: Span | undefined;
	let bestFit = -1;
	let tied = false;
	for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
		const end = start + exact.length;
		const fit = commonEnd(text, start, prefix) + commonStart(text, end, suffix);
		tied = fit === bestFit || (tied && fit < bestFit);
		if (fit > bestFit) [best, bestFit] = [{ start, end }, fit];
	}
	return tied ? undefined : best;
}

/** How many units before `at` agree with the end of `wanted`. */
function commonEnd(text: string, at: number, wanted: string): number {
	let n = 0;
	while (n < wanted.length && n < at && text[at - 1 - n] === wanted[wanted.length - 1 - n]) n++;
	return n;
}

/** How many units from `at` agree with the start of `wanted`. */
function commonStart(text: string, at: number, wanted: string): number {
	let n = 0;
	while (n < wanted.length && text[at + n] === wanted[n]) n++;
	return n;
}
