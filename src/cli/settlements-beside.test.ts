import { describe, expect, it } from 'vitest';
import { ownNumbersFrom } from '../lib/gazetteer/world';
import { settlementsBeside } from './settlements-beside';

const settlement = (name: string, at: readonly [number, number]) => ({
	name,
	country: 'GB',
	region: 'ENG',
	at
});
const known = [settlement('Leeds', [-1.55, 53.8])];

describe('settlements that one package has and the other lacks', () => {
	it('are given with no inhabitants, and a number of ours', () => {
		const [tottenham] = settlementsBeside(known, [settlement('Tottenham', [-0.07, 51.59])]);
		expect(tottenham).toMatchObject({ name: 'Tottenham', population: 0 });
		expect(tottenham?.id).toBeGreaterThanOrEqual(ownNumbersFrom);
	});

	it('are not those of the same name nearby, whatever their accents', () => {
		expect(settlementsBeside(known, [settlement('Léeds', [-1.52, 53.82])])).toEqual([]);
	});

	it('are those of the same name far away', () => {
		expect(settlementsBeside(known, [settlement('Leeds', [0.65, 51.25])])).toHaveLength(1);
	});

	it('have the same numbers at every run, and each its own', () => {
		const list = Array.from({ length: 500 }, (_, i) => settlement('Ash', [i / 4 - 60, 50]));
		const numbers = settlementsBeside([], list).map(({ id }) => id);
		expect(settlementsBeside([], list).map(({ id }) => id)).toEqual(numbers);
		expect(new Set(numbers).size).toBe(500);
	});
});
