import { ByteReader } from './byte-reader';

/** `glyf` and `loca` as TrueType has them, and the least x of each glyph, from which `hmtx` may have been left out. */
export interface Glyphs {
	readonly glyf: Buffer;
	/** Long offsets: `head` has to say so. */
	readonly loca: Buffer;
	readonly xMins: readonly number[];
}

interface Point {
	readonly x: number;
	readonly y: number;
	readonly onCurve: boolean;
}

const componentFlags = {
	words: 0x1,
	scale: 0x8,
	more: 0x20,
	scaleXY: 0x40,
	matrix: 0x80,
	instructions: 0x100
};

/**
 * Undoes the transformation that WOFF2 makes of TrueType outlines.
 * https://www.w3.org/TR/WOFF2/#glyf_table_format
 */
export function readGlyphs(table: Buffer): Glyphs {
	const header = new ByteReader(table);
	header.u16();
	const overlaps = (header.u16() & 1) === 1;
	const count = header.u16();
	header.u16();
	const sizes = Array.from({ length: 7 }, () => header.u32());
	const streams = sizes.map((size) => new ByteReader(header.bytes(size)));
	const overlapping = overlaps ? header.bytes((count + 7) >> 3) : undefined;
	const [contours, lengths, flags, points, composites, boxes, instructions] = streams as Streams;
	const boxed = boxes.bytes(4 * ((count + 31) >> 5));

	const glyphs: Buffer[] = [];
	const xMins: number[] = [];
	for (let glyph = 0; glyph < count; glyph++) {
		const contourCount = contours.i16();
		const box = isSet(boxed, glyph) ? boxes.bytes(8) : undefined;
		const written =
			contourCount === 0
				? Buffer.alloc(0)
				: contourCount < 0
					? composite(composites, points, instructions, box)
					: simple(contourCount, { lengths, flags, points, instructions }, box, {
							overlaps: overlapping !== undefined && isSet(overlapping, glyph)
						});
		glyphs.push(Buffer.concat([written, Buffer.alloc((4 - (written.length % 4)) % 4)]));
		xMins.push(written.length > 0 ? written.readInt16BE(2) : 0);
	}
	return { glyf: Buffer.concat(glyphs), loca: offsetsOf(glyphs), xMins };
}

type Streams = [
	contours: ByteReader,
	lengths: ByteReader,
	flags: ByteReader,
	points: ByteReader,
	composites: ByteReader,
	boxes: ByteReader,
	instructions: ByteReader
];

const isSet = (bitmap: Buffer, at: number) => ((bitmap[at >> 3] ?? 0) & (0x80 >> (at & 7))) !== 0;

function offsetsOf(glyphs: readonly Buffer[]): Buffer {
	const loca = Buffer.alloc(4 * (glyphs.length + 1));
	let offset = 0;
	for (const [index, { length }] of glyphs.entries())
		loca.writeUInt32BE((offset += length), 4 * (index + 1));
	return loca;
}

function composite(
	components: ByteReader,
	lengths: ByteReader,
	instructions: ByteReader,
	box: Buffer | undefined
): Buffer {
	if (!box) throw new Error('A composite glyph of the WOFF2 file has no bounding box.');
	const parts = [words([-1]), box];
	let flags: number;
	let instructed = false;
	do {
		flags = components.u16();
		const has = (flag: number) => (flags & flag) !== 0;
		const { words: wide, scale, scaleXY, matrix } = componentFlags;
		const extra = has(scale) ? 2 : has(scaleXY) ? 4 : has(matrix) ? 8 : 0;
		parts.push(words([flags]), components.bytes(2 + (has(wide) ? 4 : 2) + extra));
		instructed ||= has(componentFlags.instructions);
	} while ((flags & componentFlags.more) !== 0);
	if (instructed) {
		const length = lengths.packed16();
		parts.push(words([length]), instructions.bytes(length));
	}
	return Buffer.concat(parts);
}

function simple(
	contourCount: number,
	from: Record<'lengths' | 'flags' | 'points' | 'instructions', ByteReader>,
	box: Buffer | undefined,
	{ overlaps }: { readonly overlaps: boolean }
): Buffer {
	const ends: number[] = [];
	for (let contour = 0; contour < contourCount; contour++)
		ends.push((ends.at(-1) ?? -1) + from.lengths.packed16());
	const points = readPoints((ends.at(-1) ?? -1) + 1, from.flags, from.points);
	const length = from.points.packed16();
	const flags = points.map(
		({ onCurve }, at) => (onCurve ? 1 : 0) | (overlaps && at === 0 ? 64 : 0)
	);
	const steps = (axis: 'x' | 'y') =>
		points.map((point, at) => point[axis] - (points[at - 1]?.[axis] ?? 0));
	return Buffer.concat([
		words([contourCount]),
		box ?? boxAround(points),
		words([...ends, length]),
		from.instructions.bytes(length),
		Buffer.from(flags),
		words([...steps('x'), ...steps('y')])
	]);
}

function boxAround(points: readonly Point[]): Buffer {
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
	return words([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
}

function readPoints(count: number, flags: ByteReader, triplets: ByteReader): Point[] {
	const points: Point[] = [];
	let [x, y] = [0, 0];
	for (let at = 0; at < count; at++) {
		const flag = flags.u8();
		const [dx, dy] = readStep(flag & 127, triplets);
		[x, y] = [x + dx, y + dy];
		points.push({ x, y, onCurve: flag < 128 });
	}
	return points;
}

/** The table of triplets: https://www.w3.org/TR/WOFF2/#triplet_decoding */
function readStep(code: number, from: ByteReader): [dx: number, dy: number] {
	const x = (size: number) => (code & 1 ? size : -size);
	const y = (size: number) => (code & 2 ? size : -size);
	const first = from.u8();
	if (code < 10) return [0, x(((code & 14) << 7) + first)];
	if (code < 20) return [x((((code - 10) & 14) << 7) + first), 0];
	if (code < 84) {
		const base = code - 20;
		return [x(1 + (base & 0x30) + (first >> 4)), y(1 + ((base & 0x0c) << 2) + (first & 15))];
	}
	const second = from.u8();
	if (code < 120) {
		const base = code - 84;
		return [x(1 + (Math.trunc(base / 12) << 8) + first), y(1 + (((base % 12) >> 2) << 8) + second)];
	}
	const third = from.u8();
	if (code < 124) return [x((first << 4) + (second >> 4)), y(((second & 15) << 8) + third)];
	return [x((first << 8) + second), y((third << 8) + from.u8())];
}

function words(values: readonly number[]): Buffer {
	const bytes = Buffer.alloc(2 * values.length);
	for (const [at, value] of values.entries()) bytes.writeUInt16BE(value & 0xffff, 2 * at);
	return bytes;
}
