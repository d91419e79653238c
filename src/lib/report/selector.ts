/**
 * W3C Web Annotation `TextQuoteSelector`: a quotation with a little of the text around it, so that it is found again
 * when offsets have moved. https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export interface TextQuoteSelector {
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
}
