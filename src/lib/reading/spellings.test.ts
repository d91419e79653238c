import { describe, expect, it } from 'vitest';
import { aPassage, aReport } from './reading-fixture';
import { spellingsOf } from './spellings';

const gazette = aReport('g', 'The Gazette');
const post = aReport('p', 'The Post');

describe('spellingsOf', () => {
	it('says who writes which where the reports differ', () => {
		const byReport = [
			{
				report: gazette,
				passages: [aPassage('a', { Masar: 'mazar' }), aPassage('b', { Masar: 'mazar' })]
			},
			{ report: post, passages: [aPassage('c', { 'Mazar-e Sharif': 'mazar' })] }
		];
		expect(spellingsOf(byReport, 'mazar')).toEqual([
			{ publisher: 'The Gazette', words: ['Masar'] },
			{ publisher: 'The Post', words: ['Mazar-e Sharif'] }
		]);
	});

	it('speaks of all together where they write the same names, in whatever order', () => {
		const byReport = [
			{ report: gazette, passages: [aPassage('a', { 'The Valley': 'v', Dale: 'v' })] },
			{ report: post, passages: [aPassage('b', { Dale: 'v', 'The Valley': 'v' })] }
		];
		expect(spellingsOf(byReport, 'v').map(({ words }) => words)).toEqual([['The Valley', 'Dale']]);
	});

	it('is silent about a name that nobody writes in two ways', () => {
		const byReport = [{ report: gazette, passages: [aPassage('a', { Dale: 'v', Hill: 'h' })] }];
		expect(spellingsOf(byReport, 'v')).toEqual([]);
	});
});
