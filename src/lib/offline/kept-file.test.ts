import { expect, it } from 'vitest';
import { readKept, writeKept, type KeptFile } from './kept-file';

const files: KeptFile[] = [
	{ address: '/', revision: '0a1b', when: 'first' },
	{ address: '/panjshir-2021/places/mazar-e-sharif/', revision: '9f', when: 'first' },
	{ address: '/_app/immutable/chunks/CYn94zAM.js', revision: 'ff00', when: 'used' }
];

it('is read as it was written', () => expect(readKept(writeKept(files))).toEqual(files));

it('stands in a string of any kind', () => expect(writeKept(files)).not.toMatch(/["'`\\$\n]/));

it('refuses an address that would not', () => {
	const odd = { address: "/it's/", revision: '00', when: 'first' } as const;
	expect(() => writeKept([odd])).toThrow("/it's/ cannot be kept");
});

it('is empty where no build has put a list', () => expect(readKept('%kept-files%')).toEqual([]));
