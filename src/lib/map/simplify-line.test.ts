import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplifyLine } from './simplify-line';
import { smoothLine } from './smooth-line';

type Pair = [number, number];
const lines = fc.array(fc.tuple(fc.integer({ max: 99, min: 0 }), fc.integer({ max: 99, min: 0 })), {
	minLength: 2
});

describe('simplifyLine', () => {
	it('leaves out what lies on the way', () => {
		const line: Pair[] = [
			[0, 0],
			[5, 0.4],
			[10, 0],
			[10, 10]
		];
		expect(simplifyLine(line, 1)).toEqual([
			[0, 0],
			[10, 0],
			[10, 10]
		]);
	});

	it('keeps both ends, and keeps a ring closed', () => {
		fc.assert(
			fc.property(lines, (line) => {
				const simple = simplifyLine(line, 3);
				expect(simple[0]).toEqual(line[0]);
				expect(simple.at(-1)).toEqual(line.at(-1));
			})
		);
	});
});

describe('smoothLine', () => {
	it('keeps the ends of a schematic line and stays within its corners', () => {
		const coordinates = [
			[69.26, 35.63],
			[69.31, 35.69],
			[69.47, 35.62]
		];
		const smooth = smoothLine({ type: 'LineString', coordinates }).coordinates;
		expect(smooth[0]).toEqual(coordinates[0]);
		expect(smooth.at(-1)).toEqual(coordinates.at(-1));
		expect(Math.max(...smooth.map(([, latitude]) => latitude ?? 0))).toBeLessThan(35.69);
	});
});
