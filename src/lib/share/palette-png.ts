import { crc32, deflateSync } from 'node:zlib';
import type { Size } from '../map/geometry';

/** As many as a byte can name. */
const mostColours = 256;

/**
 * An opaque picture as a PNG of at most 256 colours: those that it has most of, and the nearest of them for all others,
 * which are the shades at the edges of lines and letters. https://www.w3.org/TR/png-3/
 *
 * @param pixels red, green, blue and alpha, a byte each, row by row
 */
export function palettePng(pixels: Buffer, { width, height }: Size): Buffer {
	const palette = paletteOf(pixels);
	const indices = new Map<number, number>();
	const rows = Buffer.alloc(height * (width + 1));
	for (let y = 0, at = 0; y < height; y++) {
		// The first byte of a row names its filter: none.
		for (let x = 0; x < width; x++, at += 4) {
			const colour = pixels.readUIntBE(at, 3);
			const index = indices.get(colour) ?? nearest(palette, colour);
			indices.set(colour, index);
			rows[y * (width + 1) + 1 + x] = index;
		}
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// Eight bits a pixel, each the number of a colour in the palette.
	header.set([8, 3, 0, 0, 0], 8);
	const colours = Buffer.from(palette.flatMap(channels));
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		chunk('IHDR', header),
		chunk('PLTE', colours),
		chunk('IDAT', deflateSync(rows, { level: 9 })),
		chunk('IEND', Buffer.alloc(0))
	]);
}

/** The most frequent colours, as numbers; of two as frequent, the darker first, so that every run gives the same. */
function paletteOf(pixels: Buffer): number[] {
	const counts = new Map<number, number>();
	for (let at = 0; at < pixels.length; at += 4) {
		const colour = pixels.readUIntBE(at, 3);
		counts.set(colour, (counts.get(colour) ?? 0) + 1);
	}
	return [...counts]
		.sort(([a, many], [b, more]) => more - many || a - b)
		.slice(0, mostColours)
		.map(([colour]) => colour);
}

function nearest(palette: readonly number[], colour: number): number {
	const [red, green, blue] = channels(colour);
	let [best, least] = [0, Infinity];
	for (const [index, other] of palette.entries()) {
		const [r, g, b] = channels(other);
		const away = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
		if (away < least) [best, least] = [index, away];
	}
	return best;
}

const channels = (colour: number): [red: number, green: number, blue: number] => [
	colour >> 16,
	(colour >> 8) & 255,
	colour & 255
];

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
}
