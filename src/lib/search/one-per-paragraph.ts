import type { PassageDocument } from './search-document';

/** The passages with these ids, in reading order, the first of each paragraph: one link "RFE/RL, ¶ 4" is enough. */
export function onePerParagraph(
	passages: readonly PassageDocument[],
	ids: readonly string[]
): PassageDocument[] {
	const wanted = new Set(ids);
	const seen = new Set<string>();
	return passages.filter(({ id, publisher, paragraph }) => {
		const key = `${publisher} ${paragraph}`;
		if (!wanted.has(id) || seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
