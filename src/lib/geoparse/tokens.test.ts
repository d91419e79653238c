import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfToken, skipSpace } from './token-end';
import { tokenise } from './tokens';

const wordsOf = (text: string) => tokenise(text).tokens.map((token) => token.text);

describe('tokenise', () => {
	it('keeps abbreviations together and takes the possessive off', () => {
		expect(wordsOf('U.S. and Malawi’s')).toEqual(['U.S.', 'and', 'Malawi', '’s']);
	});

	it('keeps apostrophes inside words, and splits at hyphens', () => {
		expect(wordsOf("N'Djamena Mazar-e Sharif")).toEqual(["N'Djamena", 'Mazar', '-', 'e', 'Sharif']);
	});

	it('knows where a sentence or a quotation opens', () => {
		const opening = tokenise('Rain fell. "Nobody left," he said.').tokens.filter(
			(token) => token.opens
		);
		expect(opening.map((token) => token.text)).toEqual(['Rain', 'Nobody']);
	});

	it('takes a gap for no word and for the end of a sentence', () => {
		const { tokens } = tokenise('in Kabul […] Herat fell');
		expect(tokens.map((token) => token.text)).toEqual(['in', 'Kabul', 'Herat', 'fell']);
		expect(tokens[1]?.sentence).not.toBe(tokens[2]?.sentence);
	});

	/** What a token is, in one slow pattern. */
	const pattern =
		/(?:\p{Lu}\.){2,}|(?:St|Mt|Ft|Mr|Mrs|Ms|Dr|Gen|Gov|Sen|Rep|Lt|Col|Sgt|Capt|Prof)\.(?=\s)|[\p{L}\p{M}\p{N}]+(?:['’ʻʼ`][\p{L}\p{M}\p{N}]+)*|[^\s]/gu;

	it('ends tokens where the pattern does', () => {
		const pieces = fc.constantFrom(
			..."St. Gen.| U.S. Mrs.Capt. A. B é É \u0301 a` b' ’ ʼ 1 9a - \u2003 \ufeff \ud83d \ude00 x Prof. ß İ \u00a0".split(
				' '
			),
			' '
		);
		fc.assert(
			fc.property(fc.array(pieces), (parts) => {
				const text = parts.join('');
				const ends: number[] = [];
				for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
					at = endOfToken(text, at);
					ends.push(at);
				}
				const expected = [...text.matchAll(pattern)].map((match) => match.index + match[0].length);
				expect(ends).toEqual(expected);
			}),
			{ numRuns: 2000 }
		);
	});

	it.each([
		['Kabul', 'title'],
		['NATO', 'upper'],
		['McKay', 'title'],
		['iPhone', 'lower'],
		['9th', 'number'],
		['É', 'upper'],
		['Élan', 'title'],
		['Aé', 'title'],
		['AÉ', 'upper'],
		['کابل', 'title'],
		["'", 'sign'],
		['_', 'sign'],
		['½', 'number']
	])('takes the shape of %s for %s', (word, shape) => {
		expect(tokenise(word).tokens[0]?.shape).toBe(shape);
	});

	it('cuts exactly its text, in order, from any string', () => {
		const text = fc.array(
			fc.oneof(
				fc.string({ unit: 'binary' }),
				fc.constantFrom('[…]', '\n\n', 'Kabul', "'s", '. ', 'کابل', '\uD83D')
			)
		);
		fc.assert(
			fc.property(text, (parts) => {
				const body = parts.join('');
				let end = 0;
				for (const token of tokenise(body).tokens) {
					expect(token.start).toBeGreaterThanOrEqual(end);
					expect(body.slice(token.start, token.end)).toBe(token.text);
					end = token.end;
				}
			})
		);
	});
});
