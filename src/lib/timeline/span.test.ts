import { describe, expect, it } from 'vitest';
import { between, dragged, moved, sharesDay, withEnd } from './span';

const whole = { from: 0, to: 22 };
const narrow = { from: 5, to: 9 };

it('finds that stretches share a day at their very ends, and not beside them', () => {
	const week = { from: '2021-08-16', to: '2021-08-22' };
	expect(sharesDay(week, { from: '2021-08-22', to: '2021-09-06' })).toBe(true);
	expect(sharesDay(week, { from: '2021-08-15', to: '2021-08-15' })).toBe(false);
});

describe('an end of a span', () => {
	it.each([
		['goes to its day', 'from', 7, { from: 7, to: 9 }],
		['stops at the other end', 'from', 12, { from: 9, to: 9 }],
		['stops at the axis’s beginning', 'from', -3, { from: 0, to: 9 }],
		['goes to its day', 'to', 20, { from: 5, to: 20 }],
		['stops at the other end', 'to', 2, { from: 5, to: 5 }]
	] as const)('%s (%s to %i)', (_, end, day, expected) => {
		expect(withEnd(narrow, end, day)).toEqual(expected);
	});
});

describe('a span that is moved', () => {
	it.each([
		['keeps its length', 3, { from: 8, to: 12 }],
		['stops at the axis’s end', 40, { from: 18, to: 22 }],
		['stops at the axis’s beginning', -40, { from: 0, to: 4 }]
	] as const)('%s', (_, by, expected) => {
		expect(moved(narrow, by, 23)).toEqual(expected);
	});
});

it('spans the days between two in either order, on the axis', () => {
	expect(between(9, 4, 23)).toEqual({ from: 4, to: 9 });
	expect(between(-2, 30, 23)).toEqual(whole);
});

describe('a drag', () => {
	it.each([
		['over the whole axis spans the days dragged over', whole, 3, 6, { from: 3, to: 6 }],
		['without a move is that day', whole, 3, 3, { from: 3, to: 3 }],
		['inside a narrowed span moves it', narrow, 6, 8, { from: 7, to: 11 }],
		['outside a narrowed span makes a new one', narrow, 15, 12, { from: 12, to: 15 }]
	] as const)('%s', (_, span, start, at, expected) => {
		expect(dragged(span, start, at, 23)).toEqual(expected);
	});
});
