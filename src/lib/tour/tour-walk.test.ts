import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TourWalk } from './tour-walk.svelte';

const steps = ['claim', 'denial', 'kabul', 'abroad'].map((id) => ({
	id,
	title: id,
	words: '',
	quotes: [],
	places: [],
	view: [0, 0, 1, 1] as const
}));
/** Where the steps begin on a page that can be scrolled by 1,200 pixels in a window of 800. */
const begins = [300, 800, 1300, 1800];
const most = 1200;

function walkOn(page: { by: number }) {
	const names: string[] = [];
	const walk = new TourWalk(() => steps, {
		tops: () => begins.map((top) => top - page.by),
		room: () => ({ top: 60, bottom: 800 }),
		scrolled: () => ({ by: page.by, most }),
		rename: (hash) => names.push(hash)
	});
	const scrollTo = (...stops: number[]) => {
		for (const by of stops) {
			page.by = by;
			walk.scroll();
		}
	};
	return { walk, names, scrollTo };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('TourWalk', () => {
	it('follows the scrolling page to the last step and back', () => {
		const { walk, scrollTo } = walkOn({ by: 0 });
		const met: number[] = [];
		for (const by of [0, 300, 600, 800, 1100, 1200, 600, 0]) {
			scrollTo(by);
			met.push(walk.current);
		}
		expect(met).toEqual([0, 0, 1, 2, 3, 3, 1, 0]);
	});

	it('names the step that was scrolled to once, when the reader stays with it', () => {
		const { names, scrollTo } = walkOn({ by: 0 });
		scrollTo(600, 800, 820);
		expect(names).toEqual([]);
		vi.runAllTimers();
		expect(names).toEqual(['#kabul']);
	});

	it('keeps the step that was chosen while the page scrolls to it past others', () => {
		const { walk, names, scrollTo } = walkOn({ by: 0 });
		walk.choose(3, 1200);
		scrollTo(200, 600, 900, 1200);
		vi.runAllTimers();
		expect(walk.current).toBe(3);
		expect(names).toEqual([]);
	});

	it('keeps a chosen step though the page stands where it would read as the next', () => {
		const { walk, scrollTo } = walkOn({ by: 0 });
		walk.choose(2, 1200);
		scrollTo(700, 1200, 1200);
		expect(walk.current).toBe(2);
	});

	it('follows the page again once the reader scrolls', () => {
		const { walk, scrollTo } = walkOn({ by: 0 });
		walk.choose(3, 1200);
		scrollTo(1200, 900, 600);
		expect(walk.current).toBe(1);
	});

	it('takes the step of an address, and none where it names none', () => {
		const { walk } = walkOn({ by: 0 });
		expect(walk.arrive('#kabul')).toBe(2);
		expect(walk.current).toBe(2);
		expect(walk.arrive('#words')).toBeNull();
		expect(walk.arrive('#%')).toBeNull();
		expect(walk.current).toBe(2);
	});

	it('leaves the address alone after it was stopped', () => {
		const { walk, names, scrollTo } = walkOn({ by: 0 });
		scrollTo(600);
		walk.stop();
		vi.runAllTimers();
		expect(names).toEqual([]);
	});
});
