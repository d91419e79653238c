import { describe, expect, it } from 'vitest';
import { assignParty } from './assign-party';
import type { Party } from './party';

const parties: readonly Party[] = [
	{
		id: 'union',
		name: 'The Dockers’ Union',
		variants: ['Dockers’ Union', 'strikers'],
		people: [{ name: 'Ana Ruiz', variants: ['Ruiz', 'Ruíz'], office: 'secretary of the union' }]
	},
	{ id: 'port', name: 'The port authority', variants: ['harbour board'], people: [] },
	{ id: 'uno', name: 'The UN', variants: [], people: [] }
];

describe('assignParty', () => {
	it.each([
		['a listed person by name', { source: 'union secretary Ana Ruiz', who: 'Ana Ruiz' }, 'union'],
		['a listed person by surname, in another spelling', { source: 'Ruíz', who: null }, 'union'],
		['a pronoun that stands for a listed person', { source: 'she', who: 'Ana Ruiz' }, 'union'],
		['a party by another of its names', { source: 'the strikers', who: null }, 'union'],
		[
			'a party by its name, without the article',
			{ source: 'a port authority spokesman', who: null },
			'port'
		],
		['the publisher itself', { source: 'The Gazette', who: null }, 'reporters'],
		[
			'somebody who is named but not listed',
			{ source: 'lorry driver Tom Okafor', who: 'Tom Okafor' },
			'others'
		],
		['somebody who is only described', { source: 'a group of women', who: null }, 'others'],
		['what a picture shows', { source: 'Another photo', who: null }, 'reporters'],
		['nobody', { source: '', who: null }, 'unclear'],
		['many reports', { source: 'many reports', who: null }, 'unclear'],
		['an unnamed official', { source: 'an unnamed official', who: null }, 'unclear'],
		[
			'a word that only contains a party’s name',
			{ source: 'Unofficial canteen staff', who: null },
			'others'
		]
	])('knows %s', (_, speaker, expected) => {
		expect(assignParty(speaker, parties, 'The Gazette')).toBe(expected);
	});

	it('takes the person’s party before one that the title names', () => {
		expect(
			assignParty({ source: 'former port authority chief Ana Ruiz', who: null }, parties, 'P')
		).toBe('union');
	});
});
