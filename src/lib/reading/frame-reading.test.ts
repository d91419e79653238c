import { describe, expect, it } from 'vitest';
import { frameReading } from './frame-reading';

const kabul = { id: 'kabul', anchors: [[69.2, 34.5]] as const };
const doha = { id: 'doha', anchors: [[51.5, 25.3]] as const };

describe('frameReading', () => {
	it('leaves the map alone while any place being read can be seen, and before the map has said', () => {
		expect(frameReading([kabul, doha], new Set(['kabul']))).toBeNull();
		expect(frameReading([kabul], null)).toBeNull();
		expect(frameReading([], new Set())).toBeNull();
	});

	it('shows a place with the region around it', () => {
		expect(frameReading([doha], new Set(['kabul']))).toEqual([49, 22.8, 54, 27.8]);
	});

	it('shows places that are far apart together', () => {
		const [west = 0, south = 0, east = 0, north = 0] = frameReading([kabul, doha], new Set()) ?? [];
		expect([west < 51.5, south < 25.3, east > 69.2, north > 34.5]).toEqual([
			true,
			true,
			true,
			true
		]);
	});
});
