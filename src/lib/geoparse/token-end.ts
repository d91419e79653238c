/** Initials with full stops ("U.S."), a word with apostrophes inside, a number, or any other sign. */
const tokenPattern =
	/(?:\p{Lu}\.){2,}|(?:St|Mt|Ft|Mr|Mrs|Ms|Dr|Gen|Gov|Sen|Rep|Lt|Col|Sgt|Capt|Prof)\.(?=\s)|[\p{L}\p{M}\p{N}]+(?:['’ʻʼ`][\p{L}\p{M}\p{N}]+)*|[^\s]/uy;

/** Longest of the words that keep their full stop. */
const longestAbbreviation = 4;

/** Where the token that begins at `at` ends; there is one wherever no white space is. UTF-16 units. */
export function endOfToken(text: string, at: number): number {
	const end = endOfPlain(text, at);
	if (end !== undefined) return end;
	tokenPattern.lastIndex = at;
	return tokenPattern.test(text) ? tokenPattern.lastIndex : at + 1;
}

/** Most tokens are words or signs of ASCII: found without the pattern, which is several times slower. */
function endOfPlain(text: string, at: number): number | undefined {
	let end = at;
	while (isAsciiAlphanumeric(text.charCodeAt(end))) end++;
	const next = text.charCodeAt(end);
	if (next >= 0x80 || (end > at && isAsciiApostrophe(next))) return undefined;
	if (end === at) return at + 1;
	return next === fullStop && end - at <= longestAbbreviation ? undefined : end;
}

const fullStop = 0x2e;

const isAsciiAlphanumeric = (code: number) =>
	(code >= 0x61 && code <= 0x7a) ||
	(code >= 0x41 && code <= 0x5a) ||
	(code >= 0x30 && code <= 0x39);

const isAsciiApostrophe = (code: number) => code === 0x27 || code === 0x60;

/** The first index from `at` on where no white space is. */
export function skipSpace(text: string, at: number): number {
	let end = at;
	while (isSpace(text.charCodeAt(end))) end++;
	return end;
}

function isSpace(code: number): boolean {
	if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
	return code >= 0x80 && /\s/.test(String.fromCharCode(code));
}
