/**
 * Source of a pattern in which a space stands for one or two characters of white space, and ` ?` for at most two. Every
 * repetition is bounded, so that a search stays linear in the text. No space may stand in a character class.
 */
export const spaced = (source: string): string =>
	source.replaceAll(' ?', '\\s{0,2}').replaceAll(' ', '\\s{1,2}');
