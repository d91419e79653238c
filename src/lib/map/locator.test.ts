import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Boundaries } from './boundaries';
import type { Footprints } from './footprints';
import { locatorSvg } from './locator';
import { openingView, panjshirPlaces } from './panjshir-cases';
import { pathData, readPathData } from './path-data';
import { feature } from 'topojson-client';
import type { Bounds } from './view';

const read = (file: string) => JSON.parse(readFileSync(`geodata/boundaries/${file}.json`, 'utf8'));
const boundaries: Boundaries = {
	countries: read('countries'),
	provinces: read('afghanistan-provinces')
};

function footprints(): Footprints {
	const { provinces } = boundaries;
	const collection = feature(provinces, provinces.objects['provinces']!);
	const panjshir = ('features' in collection ? collection.features : []).find(
		({ id }) => id === 'panjshir'
	);
	return {
		type: 'FeatureCollection',
		features: [{ ...panjshir, properties: { kind: 'province' } }]
	} as Footprints;
}

const locator = (bounds: Bounds) =>
	locatorSvg({ bounds, boundaries, footprints: footprints(), places: panjshirPlaces });

describe('locatorSvg', () => {
	const views: [string, Bounds][] = [
		['Panjshir', openingView],
		['Iran', [44, 25, 63.4, 39.8]],
		['the United Kingdom', [-8.6, 49.9, 1.8, 60.9]],
		['the United States', [-125, 24, -66, 50]]
	];
	it.each(views)('of %s is at most 12 kB when zipped', (_, bounds) => {
		expect(gzipSync(locator(bounds), { level: 9 }).length).toBeLessThanOrEqual(12 * 1024);
	});

	it('takes its colours from the theme alone', () => {
		expect(locator(openingView)).not.toMatch(/#[0-9a-f]{3}|fill="|stroke="|style="/i);
	});

	it('draws Panjshir, dashed provinces, borders and the contested boundary', () => {
		const svg = locator(openingView);
		for (const part of [
			'data-place="panjshir"',
			'class="inner"',
			'class="edge home"',
			'class="land"'
		])
			expect(svg).toContain(part);
		expect(locator([70, 30, 80, 38])).toContain('class="edge disputed"');
	});
});

describe('path data', () => {
	it('is read back as it was written, in whole units', () => {
		const lines: [number, number][][] = [
			[
				[0, 0],
				[10, -3],
				[10, 40]
			],
			[
				[-7, 2],
				[5, 5]
			]
		];
		expect(readPathData(pathData(lines, false))).toEqual(lines);
	});
});
