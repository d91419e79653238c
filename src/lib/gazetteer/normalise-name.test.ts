import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseName } from './normalise-name';

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
