/** Quotations longer than this are given by their first and last words. UTF-16 units. */
const longestWhole = 120;
const wordsAtEachEnd = 6;

/**
 * The address of a page, scrolled to a quotation in it and lighting it up, in browsers that know text fragments.
 * https://wicg.github.io/scroll-to-text-fragment/ — `start,end` for long quotations, each on whole words.
 *
 * @param url the publisher's page
 * @param quote verbatim, without gaps, on whole words
 */
export function textFragmentLink(url: string, quote: string): string {
	const words = quote.split(/\s+/).filter((word) => word !== '');
	const whole = quote.length <= longestWhole || words.length <= 2 * wordsAtEachEnd;
	const directive = whole
		? encode(words.join(' '))
		: `${encode(words.slice(0, wordsAtEachEnd).join(' '))},${encode(words.slice(-wordsAtEachEnd).join(' '))}`;
	const base = url.includes('#') ? url.slice(0, url.indexOf('#')) : url;
	return `${base}#:~:text=${directive}`;
}

/** Percent-encodes what has a meaning in a text directive: `-`, `,`, `&`, and what a fragment cannot hold. */
function encode(text: string): string {
	return encodeURIComponent(toWellFormed(text)).replace(/-/g, '%2D').replace(/'/g, '%27');
}

/** A lone surrogate cannot be encoded; it becomes U+FFFD, as browsers do. */
function toWellFormed(text: string): string {
	return text.replace(
		/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
		'\uFFFD'
	);
}
