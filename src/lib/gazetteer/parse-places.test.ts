import { describe, expect, it } from 'vitest';
import { parsePlaces } from './parse-places';

const good = `
- id: kabul
  kind: city
  names: { en: Kabul, fa: کابل }
  within: [afghanistan]
  source: GeoNames 1138958.
  footprint: { point: [69.17, 34.53] }
- id: andarab
  kind: valley
  names: { en: Andarab }
  source: GeoNames.
  footprint:
    line:
      through:
        - { name: Banū, at: [69.26, 35.63] }
        - { name: Deh-e Şalāḩ, at: [69.31, 35.69] }
        - { name: Pul-e Ḩişār, at: [69.47, 35.61] }
`;

const bad: readonly (readonly [string, string, number, RegExp])[] = [
	['an unknown kind', good.replace('kind: city', 'kind: capital'), 3, /kind/],
	['an unknown key', good.replace('within:', 'inside:'), 5, /inside/],
	['a latitude out of range', good.replace('34.53', '134.53'), 7, /latitude/],
	['a longitude out of range', good.replace('69.17', '-190'), 7, /longitude/],
	['a duplicate id', good.replace('id: andarab', 'id: kabul'), 8, /already/],
	['a missing source', good.replace('  source: GeoNames 1138958.\n', ''), 2, /source/]
];

describe('parsePlaces', () => {
	it('reads points and lines, and looks at a line from its middle', () => {
		const reading = parsePlaces('places.yaml', good);
		expect(
			reading.ok && reading.value.map(({ place, line }) => [place.id, place.point, line])
		).toEqual([
			['kabul', [69.17, 34.53], 2],
			['andarab', [69.31, 35.69], 8]
		]);
	});

	it.each(bad)('names file and line of %s', (_case, yaml, line, message) => {
		const reading = parsePlaces('places.yaml', yaml);
		expect(reading.ok).toBe(false);
		if (reading.ok) return;
		expect(reading.problems).toHaveLength(1);
		expect(reading.problems[0]).toMatchObject({ file: 'places.yaml', line });
		expect(reading.problems[0]?.message).toMatch(message);
	});

	it('reports every problem at once', () => {
		const yaml = good.replace('kind: city', 'kind: capital').replace('kind: valley', 'kind: dale');
		const reading = parsePlaces('places.yaml', yaml);
		expect(!reading.ok && reading.problems.map(({ line }) => line)).toEqual([3, 9]);
	});
});
