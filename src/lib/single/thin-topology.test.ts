import { readFileSync } from 'node:fs';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, Polygon } from 'topojson-specification';
import { expect, it } from 'vitest';
import type { Shapes } from '../map/boundaries';
import { thinTopology, type Thinning } from './thin-topology';

const countries = JSON.parse(readFileSync('geodata/boundaries/countries.json', 'utf8')) as Shapes;
const around: Thinning['near'] = [{ bounds: [58, 28, 76, 40], tolerance: 0 }];

const named = new Set(['afghanistan', 'iran', 'united-states']);
const rough: Thinning = { near: [], elsewhere: 0.5, named };

const ringOf = (topology: Shapes, country: string) => {
	const collection = feature(topology, topology.objects['countries']!);
	if (collection.type !== 'FeatureCollection') throw new Error('The countries are no collection.');
	const found = collection.features.find(({ id }) => id === country)?.geometry;
	if (found?.type !== 'Polygon' && found?.type !== 'MultiPolygon')
		throw new Error(`${country} is missing.`);
	const parts = found.type === 'Polygon' ? [found.coordinates] : found.coordinates;
	return parts.flat().toSorted((a, b) => b.length - a.length)[0] ?? [];
};

it('leaves lines near the reader as they are, and takes points away elsewhere', () => {
	const thin = thinTopology(countries, { ...rough, near: around });
	expect(ringOf(thin, 'afghanistan')).toEqual(ringOf(countries, 'afghanistan'));
	const [before, after] = [ringOf(countries, 'united-states'), ringOf(thin, 'united-states')];
	expect(after.length).toBeLessThan(before.length / 2);
	expect(after.length).toBeGreaterThan(10);
});

it('moves no point that it keeps, so that neighbours still share their border', () => {
	const thin = thinTopology(countries, rough);
	const known = new Set(ringOf(countries, 'iran').map(String));
	const kept = ringOf(thin, 'iran');
	expect(kept.length).toBeGreaterThan(10);
	expect(kept.filter((point) => !known.has(String(point)))).toEqual([]);
});

it('keeps the ids that are asked for, and no other name', () => {
	const thin = JSON.stringify(
		thinTopology(countries, { ...rough, named: new Set(['iran']) }).objects
	);
	expect(thin).toContain('"iran"');
	for (const other of ['"afghanistan"', 'Afghanistan']) expect(thin).not.toContain(other);
});

it('leaves out islands that shrink to nothing, with their lines, and keeps what is left whole', () => {
	const thin = thinTopology(countries, { ...rough, elsewhere: 2, grid: 0.01 });
	expect(thin.arcs.length).toBeLessThan(0.6 * countries.arcs.length);
	expect(thin.arcs.every((arc) => arc.length > 1)).toBe(true);
	const areas = thin.objects['countries'] as GeometryCollection & { geometries: Polygon[] };
	expect(merge(thin, areas.geometries).coordinates.length).toBeGreaterThan(20);
	const whole = feature(thin, thin.objects['countries']!);
	for (const { geometry } of 'features' in whole ? whole.features : []) {
		if (geometry.type !== 'MultiPolygon') continue;
		for (const ring of geometry.coordinates.flat()) expect(ring.at(-1)).toEqual(ring[0]);
	}
});
