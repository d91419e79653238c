/** How a token is written. A `title` begins with a capital and goes on in lower case ("Kabul", "McKay"). */
export type Shape = 'lower' | 'title' | 'upper' | 'number' | 'possessive' | 'sign';

/** What all tokens that are written alike have in common. */
export interface Spelling {
	readonly text: string;
	readonly lower: string;
	readonly shape: Shape;
}

/** So many spellings are remembered from text to text; then all are forgotten, so that memory does not grow. */
const most = 32_768;
/** A longer piece of a text may keep the whole text in memory, and is only remembered while that is read. UTF-16 units. */
const longest = 12;

/** Emptied when full: it saves time, and nothing that is found depends on it. */
const common = new Map<string, Spelling>();

/** The spellings of one text, each made once. */
export class Spellings {
	readonly #long = new Map<string, Spelling>();

	of(text: string): Spelling {
		const known = text.length > longest ? this.#long : common;
		const spelling = known.get(text);
		if (spelling !== undefined) return spelling;
		const made: Spelling = { text, lower: text.toLowerCase(), shape: shapeOf(text) };
		if (common.size >= most) common.clear();
		known.set(text, made);
		return made;
	}
}

export const possessives: ReadonlySet<string> = new Set(["'s", '’s', 'ʼs', "'S", '’S']);

function shapeOf(word: string): Shape {
	return shapeOfPlain(word) ?? shapeOfAny(word);
}

/** The shape of a word of ASCII letters and digits, or of an ASCII sign; undefined for all others. */
function shapeOfPlain(word: string): Shape | undefined {
	const first = word.charCodeAt(0);
	if (first >= 0x61 && first <= 0x7a) return 'lower';
	if (first >= 0x30 && first <= 0x39) return 'number';
	if (first < 0x41 || first > 0x5a) {
		return first < 0x80 && first !== 0x27 && first !== 0x60 ? 'sign' : undefined;
	}
	for (let i = 1; i < word.length; i++) {
		const code = word.charCodeAt(i);
		if (code >= 0x61 && code <= 0x7a) return 'title';
		if (code >= 0x80) return undefined;
	}
	return 'upper';
}

function shapeOfAny(word: string): Shape {
	if (possessives.has(word)) return 'possessive';
	if (/^\p{N}/u.test(word)) return 'number';
	const bare = word.replace(/^['’ʻʼ`]/, '');
	if (!/^\p{L}/u.test(bare)) return 'sign';
	if (/^\p{Lu}/u.test(bare)) return /\p{Ll}/u.test(bare) ? 'title' : 'upper';
	return /^\p{Ll}/u.test(bare) ? 'lower' : 'title';
}
