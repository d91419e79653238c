import { describe, expect, it } from 'vitest';
import { groupByVoice } from './group-by-voice';
import { aPassage, aReport } from './reading-fixture';

describe('groupByVoice', () => {
	it('puts the story’s parties first, in its order, and leaves out who is not heard', () => {
		const byReport = [
			{
				report: aReport('r', 'The Gazette'),
				passages: [aPassage('a', {}, ['unclear', 'union']), aPassage('b', {}, ['port'])]
			}
		];
		const groups = groupByVoice(byReport, [{ id: 'port' }, { id: 'union' }, { id: 'silent' }]);
		expect(
			groups.map(({ party, voices }) => [party, voices.map(({ passage }) => passage)])
		).toEqual([
			['port', ['b']],
			['union', ['a']],
			['unclear', ['a']]
		]);
	});
});
