import { describe, expect, it } from 'vitest';
import { loadContent } from '../server/content';
import { expand, valuesOf, type LinkedNode } from './contexts/read-linked-data';
import { placesGeojson } from './places-geojson';
import { placesLpf } from './places-lpf';
import { compileSchema } from './schemas/compile-schema';
import { geojsonSchema } from './schemas/geojson-schema';
import { linkedPlacesSchema } from './schemas/linked-places-schema';
import { testAddresses } from './test-addresses';

const stories = [...loadContent(process.cwd()).stories];
const lpo = 'http://linkedpasts.org/ontology/lpo_latest.ttl#';
const coordinates = 'https://purl.org/geojson/vocab#coordinates';
const geojsonT = 'https://github.com/kgeographer/geojson-t/geometry';

/** Coordinates out of lists of lists, which is how linked data has them. */
function plain(value: LinkedNode | undefined): unknown {
	return value?.['@list'] ? value['@list'].map(plain) : value?.['@value'];
}

describe.each(stories)('places of %s', (id, story) => {
	const addresses = testAddresses(id);
	const geojson = placesGeojson(story);
	// As it is served: through JSON.
	const served = JSON.parse(JSON.stringify(placesLpf(story, addresses))) as ReturnType<
		typeof placesLpf
	>;

	it('are valid GeoJSON', () => {
		expect(compileSchema(geojsonSchema)(geojson)).toEqual([]);
	});

	it('are valid Linked Places', () => {
		expect(compileSchema(linkedPlacesSchema)(served)).toEqual([]);
	});

	it('are refused by the schema without a title, a name, a citation or a true certainty', () => {
		const check = compileSchema(linkedPlacesSchema);
		const [place] = served.features;
		const broken = [
			{ ...place, properties: {} },
			{ ...place, names: [] },
			{ ...place, names: [{ toponym: 'Nowhere' }] },
			{ ...place, '@id': 'nowhere' },
			{
				...place,
				geometry: {
					type: 'GeometryCollection',
					geometries: [{ type: 'Point', coordinates: [0, 0], certainty: 'sure' }]
				}
			}
		];
		for (const one of broken)
			expect(check({ ...served, features: [one] }), JSON.stringify(one)).not.toEqual([]);
	});

	it('are the same places, with the same footprints, names and gazetteer entries, as places.geojson has', () => {
		expect(served.features.map((one) => one['@id'])).toEqual(
			geojson.features.map((one) => addresses.place(one.id))
		);
		for (const [index, { geometry, properties }] of geojson.features.entries()) {
			const place = served.features[index]!;
			const [{ certainty, ...footprint }] = place.geometry.geometries as [
				(typeof place.geometry.geometries)[number]
			];
			expect(footprint).toEqual(geometry);
			expect(certainty === 'certain').toBe(properties.precision !== 'schematic');
			expect(place.properties.title).toBe(properties.name);
			const given = place.names.slice(0, Object.keys(properties.names).length);
			expect(Object.fromEntries(given.map(({ lang, toponym }) => [lang, toponym]))).toEqual(
				properties.names
			);
			expect(place.links.map(({ identifier }) => identifier)).toEqual(
				properties.gazetteer.startsWith('http') ? [properties.gazetteer] : []
			);
		}
	});

	it('say of a spelling which report has it', () => {
		for (const [index, { feature }] of story.places.entries()) {
			const attested = served.features[index]!.names.filter(({ when }) => when);
			for (const { toponym, citations } of attested) {
				const report = story.reports.find(({ url }) => url === citations[0]?.['@id']);
				expect(report?.body).toContain(toponym);
				expect(
					feature.properties.mentions.some(
						({ exact, report: of }) => exact === toponym && of === report?.id
					)
				).toBe(true);
			}
		}
	});

	it('are linked data: every term is known, and no place is lost on the way', async () => {
		const [root] = await expand(served);
		const found = valuesOf(root, `${lpo}hasFeature`);
		expect(found.map((one) => one['@id'])).toEqual(served.features.map((one) => one['@id']));
		for (const [index, place] of found.entries()) {
			const expected = served.features[index]!;
			const names = valuesOf(place, `${lpo}name_attestation`);
			expect(names.map((one) => valuesOf(one, `${lpo}toponym`)[0]?.['@value'])).toEqual(
				expected.names.map(({ toponym }) => toponym)
			);
			const settings = valuesOf(valuesOf(place, geojsonT)[0], `${lpo}setting`);
			expect(settings.map((one) => plain(valuesOf(one, coordinates)[0]))).toEqual(
				expected.geometry.geometries.map((geometry) => geometry.coordinates)
			);
		}
	});
});
