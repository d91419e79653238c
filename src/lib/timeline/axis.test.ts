import { describe, expect, it } from 'vitest';
import { axisOf, axisTicks, dayNumbers, inRows, isoDay, spanOf } from './axis';

const axis = { from: '2021-08-15', to: '2021-09-06', count: 23 };

it('reaches from the first day that is named to the last', () => {
	const stretches = [
		{ from: '2021-09-06', to: '2021-09-06' },
		{ from: '2021-08-16', to: '2021-08-22' },
		{ from: '2021-08-15', to: '2021-08-15' }
	];
	expect(axisOf(stretches)).toEqual(axis);
	expect(axisOf([])).toBeNull();
});

it('counts days over the end of a month, of February in a leap year, and of a year', () => {
	expect(isoDay(axis, 17)).toBe('2021-09-01');
	expect(isoDay({ from: '2020-02-28', to: '2020-03-02', count: 4 }, 2)).toBe('2020-03-01');
	expect(isoDay({ from: '2021-12-31', to: '2022-01-02', count: 3 }, 1)).toBe('2022-01-01');
});

it('reads its own days back', () => {
	const week = { from: '2021-08-30', to: '2021-09-05' };
	expect(dayNumbers(axis, week)).toEqual({ from: 15, to: 21 });
	expect(spanOf(axis, dayNumbers(axis, week))).toEqual(week);
});

describe('ticks', () => {
	it.each([
		['a single day', 1, [0]],
		['a few days, each', 4, [0, 1, 2, 3]],
		['three weeks, week by week', 23, [0, 7, 14, 21]],
		['a quarter, every fourth week', 90, [0, 28, 56, 84]]
	] as const)('name %s', (_, count, expected) => {
		expect(axisTicks({ ...axis, count }, 5)).toEqual(expected);
	});

	it('stay as few as asked for over any length', () => {
		for (const count of [5, 6, 100, 364, 1000, 5000, 40_000]) {
			expect(axisTicks({ ...axis, count }, 5).length, `${count} days`).toBeLessThanOrEqual(5);
		}
	});
});

it('stacks what shares a day, and lays the rest side by side', () => {
	const placed = inRows(axis, [
		{ id: 'a', from: '2021-08-15', to: '2021-08-15' },
		{ id: 'b', from: '2021-08-15', to: '2021-08-15' },
		{ id: 'week', from: '2021-08-16', to: '2021-08-22' },
		{ id: 'c', from: '2021-08-22', to: '2021-08-22' }
	]);
	expect(placed.map(({ id, row }) => [id, row])).toEqual([
		['a', 0],
		['b', 1],
		['week', 0],
		['c', 1]
	]);
});
