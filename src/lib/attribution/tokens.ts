/** A word, a number or a mark of punctuation, by its place in the text (UTF-16 units). */
export interface Token {
	readonly text: string;
	readonly lower: string;
	readonly start: number;
	readonly end: number;
	readonly kind: 'word' | 'number' | 'mark';
}

/** Words with inner hyphens, apostrophes, full stops (U.S.) and slashes (RFE/RL); numbers; dashes; single marks. */
const pattern =
	/[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}]|[-’'/&](?=[\p{L}\p{N}])|\.(?=\p{L}))*|\p{N}(?:[\p{N}\p{L}]|[.,:](?=\p{N})|-(?=[\p{L}\p{N}]))*%?|--+|''|\.\.+|\S/gu;

/** A clitic that is a word of its own: possessive or auxiliary. */
const clitic = /^(.+?)(['’](?:s|re|ve|ll|d|m))$/iu;

/** Cuts a text into tokens, in order. "Trump's" becomes two tokens, "U.S." one with its full stop. */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
	const tokens: Token[] = [];
	for (const match of text.slice(from, to).matchAll(pattern)) {
		const start = from + match.index;
		for (const part of splitClitic(match[0])) pushToken(tokens, part.text, start + part.at);
	}
	return joinInitials(tokens, text);
}

function splitClitic(word: string): { text: string; at: number }[] {
	const parts = word.length < 40 && word.length > 2 ? clitic.exec(word) : null;
	const [stem, ending] = [parts?.[1], parts?.[2]];
	if (stem === undefined || ending === undefined) return [{ text: word, at: 0 }];
	return [
		{ text: stem, at: 0 },
		{ text: ending, at: stem.length }
	];
}

function pushToken(tokens: Token[], text: string, start: number): void {
	const first = text.charCodeAt(0);
	const isClitic = text.length > 1 && (first === 39 || first === 8217) && text !== "''";
	const kind =
		isClitic || /^[\p{L}]/u.test(text) ? 'word' : /^\p{N}/u.test(text) ? 'number' : 'mark';
	const lower = text.toLowerCase().replaceAll('’', "'");
	tokens.push({ text, lower, start, end: start + text.length, kind });
}

/** Gives the last full stop of "U.S.", of initials and of titles back to its word, and a plural's apostrophe its own. */
function joinInitials(tokens: readonly Token[], text: string): Token[] {
	const joined: Token[] = [];
	for (const token of tokens) {
		const before = joined.at(-1);
		if (token.text === '.' && before?.end === token.start && isShortened(before, text[token.end])) {
			const word = text.slice(before.start, token.end);
			joined[joined.length - 1] = {
				...before,
				text: word,
				lower: word.toLowerCase(),
				end: token.end
			};
		} else if (
			/^['’]$/u.test(token.text) &&
			before?.end === token.start &&
			before.lower.endsWith('s')
		) {
			joined.push({ ...token, lower: "'", kind: 'word' });
		} else joined.push(token);
	}
	return joined;
}

/** Words that a full stop shortens, before a name or a number. */
const shortened = new Set(
	(
		'mr mrs ms dr prof gen lt col sgt capt cmdr adm gov sen rep reps sens rev hon st jr sr del maj brig supt insp det no ' +
		'jan feb mar apr aug sep sept oct nov dec inc ltd co corp fla calif mich ala ariz ark colo conn ga ill ind kan ky md ' +
		'mass minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo la del'
	).split(' ')
);

const isShortened = (word: Token, next: string | undefined) =>
	isInitials(word.text) ||
	(next !== undefined && shortened.has(word.lower) && word.text !== word.lower);

const isInitials = (word: string) => /^(?:\p{L}\.)+\p{L}$|^\p{Lu}$/u.test(word) && word !== 'I';
