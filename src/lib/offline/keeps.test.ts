import { expect, it } from 'vitest';
import { addressOf, keeps } from './keeps';

const small = 20_000;
const cases: [path: string, bytes: number, english: string | null, dari: string | null][] = [
	['index.html', small, 'first', null],
	['panjshir-2021/index.html', small, 'first', null],
	['panjshir-2021/places/kabul/__data.json', small, 'first', null],
	['panjshir-2021/search.json', small, 'first', null],
	['offline/index.html', small, 'first', null],
	['fa/panjshir-2021/index.html', small, null, 'first'],
	['fa/index.html', small, null, 'first'],
	['ps/index.html', small, null, null],
	['fonts/vazirmatn-arabic.woff2', 50_000, 'first', 'first'],
	['map/boundaries.json', 290_000, 'first', 'first'],
	['map/anchors/panjshir-2021.json', small, 'first', 'first'],
	['panjshir-2021/data/places.geojson', small, 'first', 'first'],
	['panjshir-2021/data/index.html', small, 'first', null],
	['panjshir-2021/data/passages.json', small, null, null],
	['panjshir-2021/data/mentions.csv', small, null, null],
	['panjshir-2021/share/kabul.png', small, null, null],
	['picture.png', small, null, null],
	['geoparse/index.bin', 3_000_000, null, null],
	['_app/immutable/chunks/small.js', small, 'first', null],
	['_app/immutable/chunks/engine.js', 1_000_000, 'used', null],
	['fa/_app/immutable/workers/engine.js', 500_000, null, 'used'],
	['_app/version.json', small, null, null],
	['desk/index.html', small, null, null],
	['panjshir-2021/passages/vice-1a2b/index.html', small, null, null],
	['panjshir-2021/share/kabul/index.html', small, null, null],
	['embed/panjshir-2021/kabul/index.html', small, null, null],
	['404.html', small, null, null],
	['single/panjshir-2021.html', 390_000, null, null],
	['service-worker.js', small, null, null],
	['_headers', small, null, null]
];

it.each(cases)('%s', (path, bytes, english, dari) => {
	expect(keeps({ path, bytes }, '', ['/fa', '/ps']), 'by the English pages').toBe(english);
	expect(keeps({ path, bytes }, '/fa', ['', '/ps']), 'by the Dari pages').toBe(dari);
});

it('knows where a host serves a file', () => {
	expect(addressOf('index.html')).toBe('/');
	expect(addressOf('panjshir-2021/places/kabul/index.html')).toBe('/panjshir-2021/places/kabul/');
	expect(addressOf('map/boundaries.json')).toBe('/map/boundaries.json');
});
