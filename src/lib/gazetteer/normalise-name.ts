/** Straight, curly and modifier apostrophes, okina and hamza among them: one sign, written many ways. */
const apostrophes = /[‘’‛ʻʼʽʾʿ`´′]/g;
const hyphens = /[-‐‑‒–—_]/g;
/** Accents of the Latin, Greek and Cyrillic scripts; the marks of the Arabic script lie elsewhere and are kept. */
const accents = /[\u0300-\u036f]/g;
const plain = /^[a-z0-9 ]*$/;

/** Letters that have no decomposition of their own. */
const folded: Readonly<Record<string, string>> = {
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ı: 'i'
};
const foldable = /[øłđðþßæœı]/g;

/**
 * The form in which names are compared: lower case, without accents, with one kind of apostrophe, hyphens as spaces,
 * single spaces, and no full stops ("U.S." is "us"). The Arabic script is left as it is.
 *
 * @returns for any string a string; the empty one for a name of nothing but signs
 */
export function normaliseName(name: string): string {
	const lower = name.toLowerCase();
	if (plain.test(lower) && !lower.includes('  ') && lower.trim() === lower) return lower;
	return lower
		.normalize('NFD')
		.replace(accents, '')
		.normalize('NFC')
		.replace(foldable, (letter) => folded[letter] ?? letter)
		.replace(apostrophes, "'")
		.replace(hyphens, ' ')
		.replaceAll('.', '')
		.split(/\s/)
		.filter((word) => word !== '')
		.join(' ');
}
