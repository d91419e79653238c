import { describe, expect, it } from 'vitest';
import { otherNames } from './other-names';

const names = { en: 'Panjshir', fa: 'پنجشیر', ps: 'پنجشېر' };

describe('otherNames', () => {
	it.each([
		['Panjshir', ['fa', 'ps']],
		['پنجشیر', ['en', 'ps']],
		['پنجشېر', ['en', 'fa']]
	])('beside %s are those in %s', (shown, languages) =>
		expect(otherNames(names, shown).map(({ language }) => language)).toEqual(languages)
	);

	it('give a spelling that two languages share once', () => {
		const shared = { en: 'Kabul', fa: 'کابل', ps: 'کابل' };
		expect(otherNames(shared, 'Kabul')).toEqual([{ text: 'کابل', language: 'fa' }]);
		expect(otherNames(shared, 'کابل')).toEqual([{ text: 'Kabul', language: 'en' }]);
	});
});
