/** The first sentence of a note: enough to say in a list of pages what a page is about. */
export function firstSentence(text: string): string {
	const [first = text] = text.split(/(?<=[.!?][”"’']?)\s+(?=\p{Lu})/u, 1);
	return first;
}
