import { expect, it } from 'vitest';
import { resolve } from './app-paths';
import { ids, inFile } from './file-addresses';

const cases: [site: string, file: string][] = [
	['/panjshir-2021/', '#story'],
	['/panjshir-2021/#places', '#story'],
	['/panjshir-2021/places/mazar-e-sharif/', '#places/mazar-e-sharif'],
	['/panjshir-2021/places/kabul/#vice-1a2b', '#places/kabul/vice-1a2b'],
	['/panjshir-2021/reports/vice-2021-09-06/', '#reports/vice-2021-09-06'],
	['/panjshir-2021/reports/vice-2021-09-06/#vice-1a2b', '#passages/vice-1a2b'],
	['/fa/panjshir-2021/places/kabul/#vice-1a2b', '#places/kabul/vice-1a2b'],
	['/ps/panjshir-2021/', '#story'],
	['/panjshir-2021/tour/', '#tour'],
	['/panjshir-2021/tour/#denied', '#tour/denied']
];

it.each(cases)('%s is %s in the file', (site, file) => expect(inFile(site)).toBe(file));

it('takes a fragment for a passage of the page that it stands on', () => {
	expect(inFile('#vice-1a2b', 'kabul')).toBe(`#${ids.passageAt('kabul', 'vice-1a2b')}`);
});

it('refuses an address that it cannot keep, rather than lead nowhere', () => {
	for (const address of ['/desk/index.html', 'https://example.org/', '#vice-1a2b', ''])
		expect(() => inFile(address), address).toThrow('The single file has nothing');
});

it('resolves routes as SvelteKit does without a base', () => {
	const route = '/(explainer)/[story]/places/[place]';
	expect(resolve(route, { story: 'a', place: 'b' })).toBe('/a/places/b');
	expect(resolve('/map/anchors/[story].json', { story: 'a' })).toBe('/map/anchors/a.json');
	expect(resolve('/')).toBe('/');
});
