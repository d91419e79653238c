import { describe, expect, it } from 'vitest';
import { tokenise } from '../lib/geoparse/tokens';
import { addWritings, countWritings, holdsName } from './name-words';

const writings = addWritings([
	countWritings(
		[
			'The Harbour Authority met. Its harbour was shut, Okello said.',
			'A harbour, a Bill and a bill.'
		].map(tokenise)
	),
	countWritings(['Okello saw a bill. Mark my words: Mark said so.', 'They mark it.'].map(tokenise))
]);

describe('a word beside a name', () => {
	it.each([
		['word-after=okello', true],
		['head=okello', true],
		['word-before=never-seen', true],
		['word-before=harbour', false],
		['word-after=bill', true],
		['word-before=said', false],
		['head=authority', false],
		['word-before=president', false],
		['head=tuesday', false],
		['before=okello', false],
		['surname=in', false]
	])('in %s may be somebody’s name: %s', (feature, is) => {
		expect(holdsName(feature, writings)).toBe(is);
	});
});
