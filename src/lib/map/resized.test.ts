import { describe, expect, it } from 'vitest';
import type { Placement } from './layout-item';
import { clearOfOthers, resizedLabel, type LaidOut } from './resized';
import { centerOf, type Bounds } from './view';

const bounds: Bounds = [68, 34, 70, 36];
const from = { width: 600, height: 600 };

/** A label of 80 × 20 whose anchor is the middle of the bounds, `x` and `y` where it was laid out. */
function label(
	kind: LaidOut['kind'],
	x: number,
	y: number,
	more: Partial<Placement> = {}
): LaidOut {
	const rect = { x, y, width: 80, height: 20 };
	const placement: Placement = {
		id: kind,
		hidden: false,
		edge: false,
		bearing: 0,
		form: 0,
		forms: 1,
		label: rect,
		pinned: 'start',
		target: rect,
		anchor: { x: 300, y: 300 },
		anchorIndex: 0,
		symbol: null,
		displacement: null,
		leader: null,
		over: false,
		...more
	};
	return { placement, at: centerOf(bounds), kind };
}

describe('resizedLabel', () => {
	it('is what was laid out on a plate of that size', () => {
		for (const kind of ['mark', 'context'] as const) {
			const { x, y, width, height } = resizedLabel(label(kind, 310, 290), bounds, from, from);
			expect(x).toBeCloseTo(310);
			expect(y).toBeCloseTo(290);
			expect([width, height]).toEqual([80, 20]);
		}
	});

	it('keeps its pixels from an anchor that moves with the plate', () => {
		const to = { width: 800, height: 700 };
		expect(resizedLabel(label('mark', 310, 290), bounds, from, to)).toMatchObject({
			x: 410,
			y: 340
		});
	});

	it('keeps its share of an edge, and stays on the plate', () => {
		const edge = label('mark', 260, 0, { edge: true });
		expect(resizedLabel(edge, bounds, from, { width: 340, height: 600 })).toMatchObject({
			x: 130,
			y: 0
		});
		const wide = label('mark', 510, 290);
		expect(resizedLabel(wide, bounds, from, { width: 400, height: 600 }).x).toBe(315);
	});
});

describe('clearOfOthers', () => {
	const upTo = { width: 600, height: 1000 };
	const edge = label('mark', 300, 400, { edge: true });

	it('leaves context out where a mark would come to lie over it', () => {
		// Halfway to the height of 1,000 the mark, a share of the edge, has moved further than the map beneath it.
		const beneath = label('context', 300, 440);
		expect(clearOfOthers([edge, beneath], bounds, { from, upTo: from }, () => [])).toHaveLength(2);
		expect(clearOfOthers([edge, beneath], bounds, { from, upTo }, () => [])).toEqual([edge]);
	});

	it('leaves context out that would lie under a control, and never a mark', () => {
		const everywhere = [{ x: 0, y: 0, width: 600, height: 1000 }];
		const above = label('context', 300, 100);
		expect(clearOfOthers([edge, above], bounds, { from, upTo }, () => everywhere)).toEqual([edge]);
	});
});
