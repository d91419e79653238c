/** So many answers are remembered; then all are forgotten, so that memory does not grow with what is asked. */
const most = 32_768;
/** A longer piece of a text may keep the whole text in memory. UTF-16 units. */
const longestPiece = 12;

/** A look-up that remembers its answers to short texts. */
export interface Remembered {
	find(text: string): number;
	/** Remembers an answer that is known already. */
	note(text: string, answer: number): void;
}

/** @param longest what is short, in UTF-16 units; more than 12 only for texts that are no pieces of others */
export function remembered(find: (text: string) => number, longest = longestPiece): Remembered {
	const answers = new Map<string, number>();

	function note(text: string, answer: number): void {
		if (answers.size >= most) answers.clear();
		answers.set(text, answer);
	}

	return {
		note,
		find(text) {
			if (text.length > longest) return find(text);
			const known = answers.get(text);
			if (known !== undefined) return known;
			const answer = find(text);
			note(text, answer);
			return answer;
		}
	};
}
