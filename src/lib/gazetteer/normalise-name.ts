/** Straight, curly and modifier apostrophes, okina and hamza among them: one sign, written many ways. */
const apostrophes = /[‘’‛ʻʼʽʾʿ`´′]/g;
const hyphens = /[-‐‑‒–—_]/g;
/** Accents of the Latin, Greek and Cyrillic scripts; the marks of the Arabic script lie elsewhere and are kept. */
const accents = /[\u0300-\u036f]/g;

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
	if (isPlain(lower)) return lower;
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

/**
 * Writes into `bytes` what `normaliseName` makes of a name of nothing but ASCII letters and digits with single spaces
 * between them, as most are: no text is made.
 *
 * @returns how many bytes; 0 for any other name, and for one that has no room
 */
export function writePlainName(name: string, bytes: Uint8Array): number {
	if (name.length > bytes.length) return 0;
	let before = space;
	for (let i = 0; i < name.length; i++) {
		let code = name.charCodeAt(i);
		if (code >= 0x41 && code <= 0x5a) code += 0x20;
		if (!isPlainAfter(before, code)) return 0;
		bytes[i] = before = code;
	}
	return before === space ? 0 : name.length;
}

/** Nothing but ASCII letters and digits with single spaces between them; most names are so. */
function isPlain(lower: string): boolean {
	let before = space;
	for (let i = 0; i < lower.length; i++) {
		const code = lower.charCodeAt(i);
		if (!isPlainAfter(before, code)) return false;
		before = code;
	}
	return before !== space || lower === '';
}

function isPlainAfter(before: number, code: number): boolean {
	if (code >= 0x61 && code <= 0x7a) return true;
	return (code >= 0x30 && code <= 0x39) || (code === space && before !== space);
}

const space = 0x20;
