import { expect, it } from 'vitest';
import { hashTarget, placeIn, widening } from './hash-target';

const cases: [hash: string, id: string][] = [
	['', ''],
	['#', ''],
	['#places/kabul', 'places/kabul'],
	['#places%2Fkabul', 'places/kabul'],
	['#%D9%BE%D9%86%D8%AC', 'پنج'],
	['#%', ''],
	['#places/%E0%A4%A', '']
];

it.each(cases)('%s names “%s”', (hash, id) => expect(hashTarget(hash)).toBe(id));

it('knows the address of a place from that of a passage, a report or anything else', () => {
	expect(placeIn('#places/kabul')).toBe('kabul');
	for (const href of [
		'#places/kabul/x',
		'#places',
		'#reports/kabul',
		'https://a.org/#places/kabul'
	])
		expect(placeIn(href), href).toBeNull();
});

it('widens an id part by part', () => {
	expect(widening('places/kabul/x')).toEqual(['places/kabul/x', 'places/kabul', 'places']);
	expect(widening('')).toEqual(['']);
});
