import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { fontFiles } from './font-files';

const files = await fontFiles();

describe('the fonts of the pictures', () => {
	const drawn = (text: string, family: string) => {
		const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="100"><text x="200" y="60" text-anchor="middle" font-family="${family}" font-size="40">${text}</text></svg>`;
		return new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: files } }).getBBox();
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

	it('are unpacked once', async () => {
		expect(await fontFiles()).toEqual(files);
	});
});
