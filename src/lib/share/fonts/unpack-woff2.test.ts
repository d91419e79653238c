import { readdirSync, readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { fontFiles } from './font-files';
import { unpackWoff2 } from './unpack-woff2';

const folder = 'static/fonts/';
const files = readdirSync(folder).filter((name) => name.endsWith('.woff2'));

const tableAt = (font: Buffer, wanted: string): Buffer => {
	for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
		if (font.toString('latin1', at, at + 4) !== wanted) continue;
		const offset = font.readUInt32BE(at + 8);
		return font.subarray(offset, offset + font.readUInt32BE(at + 12));
	}
	throw new Error(`no table ${wanted}`);
};

describe.each(files)('%s, unpacked', (name) => {
	const font = unpackWoff2(readFileSync(folder + name));

	it('has outlines for as many glyphs as it says, one after another', () => {
		const loca = tableAt(font, 'loca');
		const count = tableAt(font, 'maxp').readUInt16BE(4);
		expect(loca.length).toBe(4 * (count + 1));
		expect(tableAt(font, 'head').readInt16BE(50)).toBe(1);
		const offsets = Array.from({ length: count + 1 }, (_, at) => loca.readUInt32BE(4 * at));
		expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
		expect(offsets.at(-1)).toBe(tableAt(font, 'glyf').length);
	});

	it('says of each table what it adds up to', () => {
		for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
			const [sum, offset, length] = [4, 8, 12].map((by) => font.readUInt32BE(at + by)) as [
				number,
				number,
				number
			];
			let found = 0;
			for (let byte = offset; byte < offset + length; byte += 4)
				found = (found + font.readUInt32BE(byte)) >>> 0;
			expect(found).toBe(sum);
		}
	});
});

describe('the fonts of the pictures', () => {
	const drawn = (text: string, family: string) => {
		const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="100"><text x="200" y="60" text-anchor="middle" font-family="${family}" font-size="40">${text}</text></svg>`;
		const font = { loadSystemFonts: false, fontFiles: fontFiles() };
		return new Resvg(svg, { font }).getBBox();
	};

	it('draw Latin, Dari and Pashto names, and join the letters of the latter', () => {
		expect(drawn('Panjshir', 'Source Serif 4')?.width).toBeGreaterThan(100);
		const [joined, apart] = ['پنجشېر', [...'پنجشېر'].join('\u200c')].map(
			(text) => drawn(text, 'Vazirmatn')?.width ?? 0
		);
		expect(joined).toBeGreaterThan(50);
		expect(apart).toBeGreaterThan(joined! * 1.15);
	});

	it('are ours alone: what asks for another is drawn in ours', () => {
		expect(drawn('Panjshir', 'Arial')?.width).toBe(drawn('Panjshir', 'Source Serif 4')?.width);
	});
});

it('what is no WOFF2 is refused', () => {
	expect(() => unpackWoff2(Buffer.from('OTTO and more than that'))).toThrow('not a WOFF2 file');
});
