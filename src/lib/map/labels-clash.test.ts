import { expect, it } from 'vitest';
import { labelsClash } from './labels-clash';

type Box = readonly [left: number, top: number, right: number, bottom: number];

const drawn = ([left, top, right, bottom]: Box) => ({
	getBoundingClientRect: () => ({
		left,
		top,
		right,
		bottom,
		width: right - left,
		height: bottom - top
	})
});

/** A plate of 400 by 300 pixels, as far as the function looks at it. */
const plate = (labels: readonly Box[], others: readonly Box[] = []) =>
	({
		...drawn([0, 0, 400, 300]),
		querySelectorAll: (selector: string) =>
			(selector === '.mark .label' ? labels : others).map(drawn)
	}) as unknown as Element;

const label: Box = [100, 100, 160, 120];

it.each([
	['one label by itself', plate([label]), false],
	['two apart', plate([label, [170, 100, 220, 120]]), false],
	['two that touch by a pixel or two', plate([label, [158, 100, 220, 120]]), false],
	['two that cover each other', plate([label, [150, 110, 220, 130]]), true],
	['one over the mark of another place', plate([label], [[150, 105, 165, 118]]), true],
	['one over the edge by a pixel', plate([[340, 100, 401, 120]]), true],
	['one that is not shown', plate([label, [110, 105, 110, 105]]), false]
])('%s', (_, one, clash) => {
	expect(labelsClash(one)).toBe(clash);
});
