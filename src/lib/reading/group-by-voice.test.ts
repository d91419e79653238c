import { describe, expect, it } from 'vitest';
import { groupByVoice } from './group-by-voice';
import type { ReadingVoice, ReportSource } from './reading-report';

const report: ReportSource = {
	id: 'r',
	publisher: 'The Gazette',
	title: 'T',
	published: '2024-05-01',
	publishedInferred: false,
	language: 'en',
	rights: 'full',
	url: 'https://example.org/',
	href: '/s/reports/r/'
};
const voice = (party: string): ReadingVoice => ({
	party,
	source: party,
	manner: 'stated',
	words: 'w',
	unverified: false
});
const passage = (id: string, voices: readonly ReadingVoice[]) => ({
	id,
	paragraph: 1,
	quote: 'q',
	mentions: [],
	voices
});

describe('groupByVoice', () => {
	it('puts the story’s parties first, in its order, and leaves out who is not heard', () => {
		const byReport = [
			{
				report,
				passages: [passage('a', [voice('unclear'), voice('union')]), passage('b', [voice('port')])]
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
