import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { palettePng } from './palette-png';

/** Pixels of a PNG that `palettePng` wrote, as red, green and blue. */
function readPng(png: Buffer): {
	width: number;
	height: number;
	at: (x: number, y: number) => number[];
} {
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < png.length;) {
		const length = png.readUInt32BE(at);
		chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
		at += length + 12;
	}
	const header = chunks.get('IHDR')!;
	const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
	const rows = inflateSync(chunks.get('IDAT')!);
	const palette = chunks.get('PLTE')!;
	const at = (x: number, y: number) => {
		const index = rows[y * (width + 1) + 1 + x]!;
		return [...palette.subarray(3 * index, 3 * index + 3)];
	};
	return { width, height, at };
}

describe('palettePng', () => {
	it('keeps every pixel where there are few colours', () => {
		const pixels = Buffer.from([
			255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 9, 9, 9, 255, 255, 0, 0, 255, 0, 0, 0, 255
		]);
		const { width, height, at } = readPng(palettePng(pixels, { width: 3, height: 2 }));
		expect([width, height]).toEqual([3, 2]);
		expect([at(0, 0), at(1, 0), at(2, 0)]).toEqual([
			[255, 0, 0],
			[0, 255, 0],
			[0, 0, 255]
		]);
		expect([at(0, 1), at(1, 1), at(2, 1)]).toEqual([
			[9, 9, 9],
			[255, 0, 0],
			[0, 0, 0]
		]);
	});

	it('keeps the most frequent 256 where there are more, and takes the nearest for the rest', () => {
		const reds = Array.from({ length: 256 }, (_, red) => [red, 0, 0, 255]);
		const rare = [10, 3, 0, 255];
		const pixels = Buffer.from([...reds, ...reds, rare].flat());
		const { at } = readPng(palettePng(pixels, { width: 513, height: 1 }));
		for (const [x, [red]] of reds.entries()) expect(at(x, 0)).toEqual([red, 0, 0]);
		expect(at(512, 0)).toEqual([10, 0, 0]);
	});
});
