import { describe, expect, it } from 'vitest';
import { isBoundFor, readingLine, stepAt, stepOf } from './current-step';

const room = { top: 100, bottom: 900 };

describe('stepAt', () => {
	it('is the first step before any of them has reached the line', () =>
		expect(stepAt([500, 900, 1300], 300)).toBe(0));
	it('is the last step that begins above the line', () =>
		expect(stepAt([-700, -100, 250, 800], 300)).toBe(2));
	it('is a step that begins just at the line', () => expect(stepAt([-100, 300], 300)).toBe(1));
	it('is the last step when all have passed', () => expect(stepAt([-900, -500, -80], 300)).toBe(2));
});

describe('readingLine', () => {
	it('lies a third of the way down the room', () =>
		expect(readingLine(room, { by: 0, most: 4000 })).toBe(380));
	it('slides to the bottom over the last roomful of the page', () => {
		expect(readingLine(room, { by: 3200, most: 4000 })).toBe(380);
		expect(readingLine(room, { by: 3600, most: 4000 })).toBe(640);
		expect(readingLine(room, { by: 4000, most: 4000 })).toBe(900);
	});
	it('begins a third of the way down on a page of little more than a roomful', () => {
		expect(readingLine(room, { by: 0, most: 300 })).toBe(380);
		expect(readingLine(room, { by: 300, most: 300 })).toBe(900);
	});
	it('stays where it is on a page that cannot be scrolled', () =>
		expect(readingLine(room, { by: 0, most: 0 })).toBe(380));

	it('gives every step its turn, in order, from top to bottom of the page', () => {
		const begins = [300, 640, 1020, 1500, 1720, 1800];
		const most = 1000;
		const met = new Set<number>();
		for (let by = 0; by <= most; by += 5) {
			const tops = begins.map((top) => top - by);
			met.add(stepAt(tops, readingLine(room, { by, most })));
		}
		expect([...met]).toEqual([0, 1, 2, 3, 4, 5]);
	});
});

describe('isBoundFor', () => {
	it('holds while the page comes nearer, and once it is there', () => {
		expect(isBoundFor(500, 100, 240)).toBe(true);
		expect(isBoundFor(500, 500, 500)).toBe(true);
		expect(isBoundFor(500, 500.4, 499.6)).toBe(true);
	});
	it('ends when the reader scrolls away from it', () => {
		expect(isBoundFor(500, 500, 503)).toBe(false);
		expect(isBoundFor(500, 480, 440)).toBe(false);
	});
});

describe('stepOf', () => {
	const steps = [{ id: 'the-claim' }, { id: 'kabul' }];
	it('finds the step of an address', () => expect(stepOf(steps, '#kabul')).toBe(1));
	it.each(['', '#', '#nowhere', '#%E0%A4%A', 'kabul'])('finds none for “%s”', (hash) =>
		expect(stepOf(steps, hash)).toBeNull()
	);
});
