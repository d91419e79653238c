import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseName, writePlainName } from './normalise-name';

const same: readonly (readonly [string, string])[] = [
	['U.S.', 'US'],
	['Mazar-i-Sharif', 'mazar i sharif'],
	['Andarāb', 'Andarab'],
	['Pul-e Ḩişār', 'Pul e Hisar'],
	['’Unābah', "'Unabah"],
	['Hawai‘i', 'Hawaiʻi'],
	['Åland', 'aland'],
	['Łódź', 'Lodz'],
	['  New   York\n', 'new york']
];

describe('normaliseName', () => {
	it.each(same)('takes “%s” and “%s” for one name', (a, b) => {
		expect(normaliseName(a)).toBe(normaliseName(b));
	});

	it('leaves the Arabic script as it is', () => {
		expect(normaliseName('آندراب')).toBe('آندراب');
		expect(normaliseName('پنجشېر')).not.toBe(normaliseName('پنجشیر'));
	});

	it('changes nothing the second time', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (name) => {
				const once = normaliseName(name);
				expect(normaliseName(once)).toBe(once);
			})
		);
	});
});

describe('writePlainName', () => {
	const written = (name: string) => {
		const bytes = new Uint8Array(16);
		return String.fromCharCode(...bytes.subarray(0, writePlainName(name, bytes)));
	};

	it.each([
		['Kabul', 'kabul'],
		['New York 2', 'new york 2'],
		['New  York', ''],
		[' Kabul', ''],
		['Kabul ', ''],
		['Mazar-e Sharif', ''],
		['Łódź', ''],
		['a name with no room', ''],
		['', '']
	])('makes of “%s” “%s”', (name, expected) => {
		expect(written(name)).toBe(expected);
	});

	it('says what normaliseName says, or nothing', () => {
		const letters = fc.constantFrom(...'aZ09 ', ' ', '-', 'é', '\u212a', '\0');
		fc.assert(
			fc.property(fc.string({ unit: letters, maxLength: 20 }), (name) => {
				expect(['', normaliseName(name)]).toContain(written(name));
			})
		);
	});
});
