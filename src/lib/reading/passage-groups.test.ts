import { describe, expect, it } from 'vitest';
import { groupPassagesByReport, groupPassagesByVoice, silent } from './passage-groups';
import { aPassage, aReport } from './reading-fixture';

const byReport = [
	{
		report: aReport('g', 'The Gazette'),
		passages: [aPassage('both', {}, ['union', 'port']), aPassage('nobody', {})]
	},
	{ report: aReport('p', 'The Post'), passages: [aPassage('late', {}, ['union'])] }
];
const ids = (groups: ReturnType<typeof groupPassagesByReport>) =>
	groups.map(({ id, passages }) => [
		id,
		...passages.map(({ passage, repeated }) => passage.id + (repeated ? ' again' : ''))
	]);

describe('groupPassagesByReport', () => {
	it('keeps the order of the reports and of the reading', () => {
		expect(ids(groupPassagesByReport(byReport))).toEqual([
			['g', 'both', 'nobody'],
			['p', 'late']
		]);
	});
});

describe('groupPassagesByVoice', () => {
	it('puts a passage under each voice that is heard in it, once as the one that links lead to', () => {
		expect(ids(groupPassagesByVoice(byReport, ['port', 'union']))).toEqual([
			['port', 'both'],
			['union', 'both again', 'late'],
			[silent, 'nobody']
		]);
	});
});
