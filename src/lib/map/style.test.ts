import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { flavours } from '../theme/tokens';
import { hatchImage, hatchName, readHatchName } from './hatch';
import { mapStyle } from './style';

const lines = { type: 'MultiLineString' as const, coordinates: [] };
const areas = { type: 'MultiPolygon' as const, coordinates: [] };
const ground = {
	lands: areas,
	home: areas,
	borders: lines,
	coasts: lines,
	homeBorder: lines,
	provinces: lines,
	disputed: lines
};

describe('mapStyle', () => {
	it.each(['light', 'dark'] as const)(
		'is valid for the %s flavour, and asks no network',
		(name) => {
			const style = mapStyle(flavours[name], hatchName(name, 7.3), { ground, shapes: [] });
			expect(validateStyleMin(style)).toEqual([]);
			expect(JSON.stringify(style)).not.toMatch(/https?:|glyphs|sprite/);
		}
	);
});

describe('the hatching', () => {
	it('is named for a flavour and a part of a zoom level, and read back', () => {
		expect(hatchName('dark', 7.55)).toBe('hatch-dark-3');
		expect(readHatchName('hatch-dark-3')?.flavour).toBe('dark');
		expect(readHatchName('anything')).toBeUndefined();
	});

	it('repeats without a seam: each row is the one above, shifted by a pixel', () => {
		const { width, data } = hatchImage('#b2331d', 1);
		const alpha = (x: number, y: number) => data[((y % width) * width + (x % width)) * 4 + 3];
		for (let x = 0; x < width; x += 1) expect(alpha(x, width - 1)).toBe(alpha(x + width - 1, 0));
	});
});
