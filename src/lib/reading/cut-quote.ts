/** A stretch of a quotation: plain words, or a mention with its place. */
export type QuotePiece<M> =
	| { readonly text: string; readonly mention?: undefined }
	| { readonly text: string; readonly mention: M };

/**
 * Cuts a quotation at its mentions, so that each can be made a link. Nothing is lost: the pieces joined are the quote.
 *
 * @param mentions in reading order, not overlapping; `start` and `end` are UTF-16 units within `quote`
 */
export function cutQuote<M extends { readonly start: number; readonly end: number }>(
	quote: string,
	mentions: readonly M[]
): QuotePiece<M>[] {
	const pieces: QuotePiece<M>[] = [];
	let at = 0;
	for (const mention of mentions) {
		if (mention.start > at) pieces.push({ text: quote.slice(at, mention.start) });
		pieces.push({ text: quote.slice(mention.start, mention.end), mention });
		at = mention.end;
	}
	if (at < quote.length) pieces.push({ text: quote.slice(at) });
	return pieces;
}
