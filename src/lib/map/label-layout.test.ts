import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { furniture } from './furniture';
import { containsRect, overlaps, rectAround, type Rect, type Size } from './geometry';
import { layOutLabels } from './label-layout';
import { labelTypes, leastTarget, narrowBelow } from './label-type';
import type { LayoutInput, LayoutItem, Placement } from './layout-item';
import { estimatedContext, estimatedForms, layoutItems, symbolSize } from './layout-items';
import { openingView, panjshirPlaces, plates } from './panjshir-cases';
import { fitBounds, platePadding, project } from './view';

function inputFor(size: Size, previous: LayoutInput['previous'] = new Map()): LayoutInput {
	const camera = fitBounds(openingView, size, platePadding(size));
	const type = labelTypes[size.width < narrowBelow ? 'narrow' : 'wide'];
	return {
		items: layoutItems(
			panjshirPlaces,
			[],
			(position) => project(camera, size, position),
			(place) => estimatedForms(place, type),
			(label) => estimatedContext(label, type)
		),
		size,
		obstacles: furniture(size),
		lines: [],
		target: leastTarget,
		previous
	};
}

const symbolBoxes = (placements: readonly Placement[], items: readonly LayoutItem[]) =>
	placements.flatMap(({ id, symbol }) => {
		const diameter = items.find((item) => item.id === id)?.symbol ?? 0;
		return symbol ? [{ id, box: rectAround(symbol, { width: diameter, height: diameter }) }] : [];
	});

/** Sentences about what covers what; empty where nothing does. */
function collisions(placements: readonly Placement[], input: LayoutInput): string[] {
	const shown = placements.filter(({ hidden }) => !hidden);
	const symbols = symbolBoxes(shown, input.items);
	const found: string[] = [];
	const check = (a: string, one: Rect, b: string, other: Rect) => {
		if (a !== b && overlaps(one, other)) found.push(`${a} covers ${b}`);
	};
	shown.forEach((a, index) => {
		for (const b of shown.slice(index + 1)) check(a.id, a.target, b.id, b.target);
		for (const { id, box } of symbols) check(a.id, a.target, id, box);
		input.obstacles.forEach((box, i) => check(a.id, a.target, `obstacle ${i}`, box));
	});
	symbols.forEach((a, index) => {
		for (const b of symbols.slice(index + 1)) check(a.id, a.box, b.id, b.box);
	});
	return found;
}

const find = (placements: readonly Placement[], id: string) =>
	placements.find((placement) => placement.id === id)!;

describe.each(plates)('the places of the first story on a plate of $width × $height', (size) => {
	const input = inputFor(size);
	const placements = layOutLabels(input);

	it('are all shown, inside the plate', () => {
		const plate = { x: 0, y: 0, ...size };
		expect(placements.map(({ id }) => id)).toEqual(panjshirPlaces.map(({ id }) => id));
		expect(placements.filter(({ hidden }) => hidden)).toEqual([]);
		expect(placements.filter(({ label }) => !containsRect(plate, label))).toEqual([]);
	});

	it('do not cover each other, their marks, or the furniture', () => {
		expect(collisions(placements, input)).toEqual([]);
	});

	it('are targets large enough for a finger on a phone', () => {
		for (const { target } of placements) {
			const least = size.width < 360 ? 24 : input.target;
			expect(Math.min(target.width, target.height)).toBeGreaterThanOrEqual(least);
		}
	});

	it('keep Kabul where it is and lead a line from the airport to its mark', () => {
		const [kabul, airport] = [find(placements, 'kabul'), find(placements, 'kabul-airport')];
		expect(kabul.symbol).toEqual(kabul.anchor);
		if (airport.symbol!.x !== airport.anchor.x)
			expect(airport.displacement?.from).toEqual(airport.anchor);
	});

	it('put Iran, Qatar, the United Kingdom and the United States on the edge, to the west', () => {
		const edge = placements.filter((placement) => placement.edge).map(({ id }) => id);
		expect(edge).toEqual(
			expect.arrayContaining(['iran', 'qatar', 'united-kingdom', 'united-states'])
		);
		for (const id of edge) {
			const { label, bearing } = find(placements, id);
			expect(Math.abs(bearing)).toBeGreaterThan(90);
			expect(label.x).toBeLessThan(size.width / 2);
		}
	});

	it('are laid out the same each time, and stay where they are when nothing moved', () => {
		expect(layOutLabels(input)).toEqual(placements);
		const middles = placements.map(
			({ id, label }) =>
				[id, { x: label.x + label.width / 2, y: label.y + label.height / 2 }] as const
		);
		expect(layOutLabels(inputFor(size, new Map(middles)))).toEqual(placements);
	});
});

const randomItem = (size: Size) =>
	fc.record({
		x: fc.integer({ min: -200, max: size.width + 200 }),
		y: fc.integer({ min: -200, max: size.height + 200 }),
		width: fc.integer({ min: 30, max: 110 }),
		shape: fc.constantFrom('point' as const, 'area' as const, 'line' as const)
	});

function randomInput(
	size: Size,
	items: { x: number; y: number; width: number; shape: 'point' | 'area' | 'line' }[]
): LayoutInput {
	return {
		size,
		obstacles: furniture(size),
		lines: [],
		target: 44,
		previous: new Map(),
		items: items.map(({ x, y, width, shape }, index) => {
			const forms = [
				{ width, height: 38, head: 10 },
				{ width, height: 20, head: 10 }
			];
			const symbol = symbolSize({ shape, actsOnly: false } as Parameters<typeof symbolSize>[0]);
			return {
				id: `place ${index}`,
				kind: shape,
				anchors: [{ x, y }],
				symbol,
				forms,
				edgeForms: forms
			};
		})
	};
}

describe('any story', () => {
	it('of up to twelve places on a desktop plate is laid out without a collision', () => {
		const size = plates[2];
		fc.assert(
			fc.property(fc.array(randomItem(size), { maxLength: 12 }), (items) => {
				const input = randomInput(size, items);
				expect(collisions(layOutLabels(input), input)).toEqual([]);
			}),
			{ numRuns: 60, seed: 6 }
		);
	});

	it('of sixty places still shows each of them within the narrowest plate, soon', () => {
		const size = plates[4];
		fc.assert(
			fc.property(fc.array(randomItem(size), { minLength: 60, maxLength: 60 }), (items) => {
				const placements = layOutLabels(randomInput(size, items));
				expect(placements.filter(({ hidden }) => hidden)).toEqual([]);
				const plate = { x: 0, y: 0, ...size };
				expect(placements.filter(({ label }) => !containsRect(plate, label))).toEqual([]);
			}),
			{ numRuns: 5, seed: 6 }
		);
	});
});
