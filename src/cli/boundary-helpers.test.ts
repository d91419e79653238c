import { describe, expect, test } from 'vitest';
import { cutAtAntimeridian } from './cut-at-antimeridian';
import { findCrossings, type GridPoint } from './find-crossings';

describe('findCrossings', () => {
	const level: GridPoint[] = [
		[0, 5],
		[10, 5]
	];

	test.each<[string, GridPoint[], number]>([
		[
			'a line across',
			[
				[5, 0],
				[5, 10]
			],
			1
		],
		[
			'a line that touches',
			[
				[5, 0],
				[5, 5]
			],
			1
		],
		[
			'a line that starts at the same end',
			[
				[0, 5],
				[0, 10]
			],
			0
		],
		[
			'a line beside',
			[
				[0, 6],
				[10, 6]
			],
			0
		],
		[
			'the same line backwards',
			[
				[10, 5],
				[0, 5]
			],
			1
		]
	])('%s: %#', (_, other, count) => {
		expect(findCrossings([level, other])).toHaveLength(count);
	});
});

describe('cutAtAntimeridian', () => {
	test('cuts an island in two that never jump', () => {
		const ring = [
			[179, -1],
			[-179, -1],
			[-179, 1],
			[179, 1],
			[179, -1]
		];
		const { coordinates } = cutAtAntimeridian({ type: 'Polygon', coordinates: [ring] });
		expect(coordinates).toHaveLength(2);
		for (const [outer = []] of coordinates) {
			const longitudes = outer.map(([longitude = 0]) => longitude);
			expect(Math.max(...longitudes) - Math.min(...longitudes)).toBe(1);
		}
	});

	test('leaves other shapes as they are', () => {
		const ring = [
			[0, 0],
			[1, 0],
			[1, 1],
			[0, 0]
		];
		expect(cutAtAntimeridian({ type: 'Polygon', coordinates: [ring] }).coordinates).toEqual([
			[ring]
		]);
	});
});
