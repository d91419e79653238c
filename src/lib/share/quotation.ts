/** A quotation as it is handed on: verbatim, with its source and where to read it. */
export interface Quotation {
	readonly quote: string;
	readonly publisher: string;
	readonly title: string;
	/** In words. */
	readonly published: string;
	readonly url: string;
}

/** One paragraph for the words, one for their source; nothing is left out of either. */
export const quotation = ({ quote, publisher, title, published, url }: Quotation): string =>
	`“${quote}”\n\n${publisher}, “${title}”, ${published}. ${url}`;
