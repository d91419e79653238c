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

/** A stretch of a quotation, and whether it is among the words that are singled out. */
export type SaidPiece<M> = QuotePiece<M> & { readonly said: boolean };

/**
 * Cuts pieces of a quotation further, where words in it begin and end. A mention is never cut: it goes with the words
 * in which it begins.
 *
 * @param words verbatim from the quotation; where there are none, all is singled out alike
 */
export function cutAtWords<M>(
	pieces: readonly QuotePiece<M>[],
	words: readonly string[]
): SaidPiece<M>[] {
	if (words.length === 0) return pieces.map((piece) => ({ ...piece, said: true }));
	const quote = pieces.map(({ text }) => text).join('');
	const spans = words.flatMap((one) => {
		const start = quote.indexOf(one);
		return start < 0 ? [] : [{ start, end: start + one.length }];
	});
	const isSaid = (at: number) => spans.some(({ start, end }) => at >= start && at < end);
	let at = 0;
	return pieces.flatMap((piece) => {
		const from = at;
		at += piece.text.length;
		if (piece.mention) return [{ ...piece, said: isSaid(from) }];
		const inner = spans.flatMap(({ start, end }) => [start, end]);
		const edges = [from, at, ...inner.filter((edge) => edge > from && edge < at)];
		const cuts = [...new Set(edges)].sort((a, b) => a - b);
		return cuts
			.slice(0, -1)
			.map((cut, i) => ({ text: quote.slice(cut, cuts[i + 1]), said: isSaid(cut) }));
	});
}
