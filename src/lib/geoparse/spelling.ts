/** How a token is written. A `title` begins with a capital and goes on in lower case ("Kabul", "McKay"). */
export type Shape = 'lower' | 'title' | 'upper' | 'number' | 'possessive' | 'sign';

/** What all tokens that are written alike have in common. */
export interface Spelling {
	readonly text: string;
	readonly lower: string;
	readonly shape: Shape;
}

/** So many spellings are remembered from text to text, a power of two; a new one takes the room of an old one. */
const rooms = 32_768;
/** A longer piece of a text may keep the whole text in memory, and is only remembered while that is read. UTF-16 units. */
const longest = 12;

/** It saves time, and nothing that is found depends on it. */
const common = Array.from<Spelling | undefined>({ length: rooms });

/** The spellings of one text, hardly any of them made twice. */
export class Spellings {
	readonly #long = new Map<string, Spelling>();

	/** The spelling of `text` from `start` up to `end`, which is cut out only where it is not known yet. */
	of(text: string, start: number, end: number): Spelling {
		if (end - start > longest) return this.#ofLong(text.slice(start, end));
		const room = roomOf(text, start, end);
		const known = common[room];
		if (known !== undefined && isAt(text, start, end, known.text)) return known;
		return (common[room] = spellingOf(text.slice(start, end)));
	}

	#ofLong(text: string): Spelling {
		const known = this.#long.get(text) ?? spellingOf(text);
		this.#long.set(text, known);
		return known;
	}
}

/** FNV-1a over UTF-16 units: https://www.rfc-editor.org/rfc/rfc9923 */
function roomOf(text: string, start: number, end: number): number {
	let hash = 0x811c9dc5;
	for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return (hash ^ (hash >>> 15)) & (rooms - 1);
}

function isAt(text: string, start: number, end: number, word: string): boolean {
	if (word.length !== end - start) return false;
	for (let i = 0; i < word.length; i++)
		if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
	return true;
}

const spellingOf = (text: string): Spelling => ({
	text,
	lower: text.toLowerCase(),
	shape: shapeOf(text)
});

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
