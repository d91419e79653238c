import { brotliDecompressSync } from 'node:zlib';
import { ByteReader } from './byte-reader';
import { readGlyphs, type Glyphs } from './woff2-glyphs';
import { writeSfnt } from './write-sfnt';

/** Tags that WOFF2 writes as a number; https://www.w3.org/TR/WOFF2/#table_dir_format */
const knownTags = (
	'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT ' +
	'VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG  sbix acnt avar bdat bloc bsln cvar ' +
	'fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'
).match(/.{4} ?/g) as string[];

interface Entry {
	readonly tag: string;
	readonly transformed: boolean;
	readonly length: number;
}

/**
 * A WOFF2 font as TrueType, for programs that read nothing else. https://www.w3.org/TR/WOFF2/
 *
 * @throws Error for what is not WOFF2, or is a collection
 */
export function unpackWoff2(file: Buffer): Buffer {
	const header = new ByteReader(file);
	if (header.bytes(4).toString('latin1') !== 'wOF2') throw new Error('This is not a WOFF2 file.');
	const flavour = header.u32();
	if (flavour === 0x74746366) throw new Error('Collections of fonts are not read.');
	header.u32();
	const count = header.u16();
	header.at = 20;
	const compressed = header.u32();
	header.at = 48;
	const entries = Array.from({ length: count }, () => readEntry(header));
	const data = new ByteReader(brotliDecompressSync(header.bytes(compressed)));
	const stored = entries.map((entry) => [entry, data.bytes(entry.length)] as const);
	return writeSfnt(flavour, restored(stored));
}

function readEntry(header: ByteReader): Entry {
	const flags = header.u8();
	const tag =
		(flags & 63) === 63
			? header.bytes(4).toString('latin1')
			: (knownTags[flags & 63] ?? '').slice(0, 4);
	const version = flags >> 6;
	const original = header.base128();
	const transformed = ['glyf', 'loca'].includes(tag) ? version !== 3 : version !== 0;
	return { tag, transformed, length: transformed ? header.base128() : original };
}

function restored(stored: readonly (readonly [Entry, Buffer])[]): Map<string, Buffer> {
	const tables = new Map(stored.map(([{ tag }, bytes]) => [tag, bytes]));
	const transformed = new Set(stored.filter(([one]) => one.transformed).map(([{ tag }]) => tag));
	const outlines = tables.get('glyf');
	if (!outlines || !transformed.has('glyf')) return tables;
	const glyphs = readGlyphs(outlines);
	tables.set('glyf', glyphs.glyf);
	tables.set('loca', glyphs.loca);
	const head = Buffer.from(required(tables, 'head'));
	head.writeInt16BE(1, 50);
	tables.set('head', head);
	if (transformed.has('hmtx')) tables.set('hmtx', readMetrics(tables, glyphs));
	return tables;
}

/** Puts side bearings back that were left out because the outlines have them; section 5.4. */
function readMetrics(tables: ReadonlyMap<string, Buffer>, { xMins }: Glyphs): Buffer {
	const proportional = required(tables, 'hhea').readUInt16BE(34);
	const from = new ByteReader(required(tables, 'hmtx'));
	const flags = from.u8();
	const widths = Array.from({ length: proportional }, () => from.u16());
	const bearings = xMins.map((xMin, glyph) =>
		(flags & (glyph < proportional ? 1 : 2)) !== 0 ? xMin : from.i16()
	);
	const metrics = Buffer.alloc(4 * proportional + 2 * (xMins.length - proportional));
	let at = 0;
	for (const [glyph, bearing] of bearings.entries()) {
		const width = widths[glyph];
		if (width !== undefined) at = metrics.writeUInt16BE(width, at);
		at = metrics.writeInt16BE(bearing, at);
	}
	return metrics;
}

function required(tables: ReadonlyMap<string, Buffer>, tag: string): Buffer {
	const table = tables.get(tag);
	if (!table) throw new Error(`The font has no table ${tag}.`);
	return table;
}
