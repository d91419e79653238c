import { describe, expect, it } from 'vitest';
import { scaleBar } from './scale';

describe('scaleBar', () => {
	it.each([
		[600, 100, 50],
		[130, 100, 10],
		[2500, 100, 200],
		[4, 100, 0.2]
	])('at %d m a pixel and at most %d px says %d km', (metres, most, kilometres) => {
		const bar = scaleBar(metres, most);
		expect(bar.kilometres).toBeCloseTo(kilometres, 9);
		expect(bar.pixels).toBeLessThanOrEqual(most);
		expect(bar.pixels * metres).toBeCloseTo(kilometres * 1000, 6);
	});
});
