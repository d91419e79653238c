import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
