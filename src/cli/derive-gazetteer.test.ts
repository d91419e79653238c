import { describe, expect, test } from 'vitest';
import { currentRegionCode, type Settlement } from './current-region-code';
import { weightedMedoid } from './weighted-medoid';

describe('weightedMedoid', () => {
	const toronto = { at: [-79.42, 43.7], weight: 2_600_000 } as const;
	const ottawa = { at: [-75.7, 45.41], weight: 800_000 } as const;
	const thunderBay = { at: [-89.25, 48.38], weight: 100_000 } as const;

	test('is where most people are', () => {
		expect(weightedMedoid([thunderBay, ottawa, toronto])).toBe(toronto);
	});

	test('is not moved by a stray point', () => {
		const stray = { at: [120, -30], weight: 1 } as const;
		expect(weightedMedoid([stray, ottawa, toronto])).toBe(toronto);
	});

	test('sees neighbours across the antimeridian', () => {
		const [west, middle, east] = [179, -180, -179].map((longitude) => ({
			at: [longitude, 0] as const,
			weight: 1
		}));
		if (!west || !middle || !east) throw new Error('Three points were expected.');
		expect(weightedMedoid([west, middle, east])).toBe(middle);
	});

	test('of nothing is undefined', () => {
		expect(weightedMedoid([])).toBeUndefined();
	});
});

describe('currentRegionCode', () => {
	const older: Settlement = { name: 'Drammen', country: 'NO', region: '30', at: [10.205, 59.744] };

	test('takes the code of the same settlement in the newer package', () => {
		const codeNow = currentRegionCode([{ ...older, region: '04', at: [10.204, 59.744] }]);
		expect(codeNow(older)).toBe('04');
	});

	test('keeps its own code where the namesake lies elsewhere, or has no code', () => {
		const elsewhere: Settlement = { ...older, region: '99', at: [12, 61] };
		expect(currentRegionCode([elsewhere])(older)).toBe('30');
		expect(currentRegionCode([{ ...older, region: '' }])(older)).toBe('30');
	});
});
