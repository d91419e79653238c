import { expect, it } from 'vitest';
import { placeDates } from './place-dates';

const passages = new Map([
	['arrival', ['port', 'island']],
	['council', ['port', 'city']],
	['memory', ['hills']]
]);
const dated = [
	{ passage: 'arrival', times: [{ from: '2020-03-02', to: '2020-03-02' }] },
	{
		passage: 'council',
		times: [
			{ from: '2020-03-16', to: '2020-03-22' },
			{ from: '2020-03-30', to: '2020-03-30' }
		]
	}
];
const standing = (from: string, to = from) => [...placeDates(passages, dated, { from, to })];

it('puts a place inside when one of its passages names a day there', () => {
	expect(standing('2020-03-01', '2020-03-05')).toEqual([
		['port', 'inside'],
		['island', 'inside'],
		['city', 'outside'],
		['hills', 'undated']
	]);
});

it('counts a stretch when any of its days is chosen, for it may have been that day', () => {
	expect(new Map(standing('2020-03-19')).get('city')).toBe('inside');
});

it('counts every date of a passage', () => {
	expect(new Map(standing('2020-03-30')).get('port')).toBe('inside');
	expect(new Map(standing('2020-03-25')).get('port')).toBe('outside');
});

it('says of a place that no passage dates, and of no other, that it is undated', () => {
	expect(standing('2020-01-01').filter(([, dates]) => dates === 'undated')).toEqual([
		['hills', 'undated']
	]);
});
