import { describe, expect, it } from 'vitest';
import { mentionedTogether } from './mentioned-together';
import { aPassage, aReport } from './reading-fixture';

describe('mentionedTogether', () => {
	it('puts the place with most passages in common first, and says where they stand', () => {
		const byReport = [
			{
				report: aReport('g', 'The Gazette'),
				passages: [
					aPassage('a', { Harbour: 'harbour', Town: 'town' }),
					aPassage('b', { Harbour: 'harbour', Hill: 'hill', Town: 'town' })
				]
			},
			{ report: aReport('p', 'The Post'), passages: [aPassage('c', { Port: 'harbour' })] }
		];
		expect(
			mentionedTogether(byReport, 'harbour').map(({ id, count, reports }) => [
				id,
				count,
				reports.map(({ publisher, passages }) => [publisher, ...passages.map((p) => p.id)])
			])
		).toEqual([
			['town', 2, [['The Gazette', 'a', 'b']]],
			['hill', 1, [['The Gazette', 'b']]]
		]);
	});
});
