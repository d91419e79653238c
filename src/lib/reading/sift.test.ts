import { describe, expect, it } from 'vitest';
import { noFilters } from './filters';
import { sift, type SiftedMention, type SiftedPassage } from './sift';

const named: SiftedMention = { place: 'port', form: 'name', role: 'literal' };
const acts: SiftedMention = { place: 'republic', form: 'name', role: 'associative' };
const people: SiftedMention = { place: 'republic', form: 'demonym', role: 'associative' };
const nowhere: SiftedMention = { place: null, form: 'name', role: 'literal' };

const passages: readonly SiftedPassage[] = [
	{ id: 'a', report: 'post', voices: ['union'], mentions: [named, acts] },
	{ id: 'b', report: 'post', voices: [], mentions: [people] },
	{ id: 'c', report: 'herald', voices: ['union', 'port'], mentions: [named] },
	{ id: 'd', report: 'herald', voices: ['port'], mentions: [nowhere] }
];

describe('what is left', () => {
	it.each([
		['of everything', {}, { a: ['port', 'republic'], b: ['republic'], c: ['port'], d: [] }],
		['of one report', { report: 'herald' }, { c: ['port'], d: [] }],
		['of one voice', { voice: 'union' }, { a: ['port', 'republic'], c: ['port'] }],
		['of places named by their people', { form: 'demonym' }, { b: ['republic'] }],
		['without places that only act', { acting: 'hide' }, { a: ['port'], c: ['port'] }],
		['of one voice in one report', { report: 'herald', voice: 'port' }, { c: ['port'], d: [] }],
		['of what nothing meets', { report: 'post', voice: 'port' }, {}]
	] as const)('%s', (_, asked, expected) => {
		expect(Object.fromEntries(sift(passages, { ...noFilters, ...asked }))).toEqual(expected);
	});
});
