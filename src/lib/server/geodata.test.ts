import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import { describe, expect, it } from 'vitest';
import { passagesJson } from '../export/passages-json';
import { placesGeojson } from '../export/places-geojson';
import { gap } from '../report/report';
import { anchorsOf } from '../story/anchors';
import { getContent } from './content';
import { tourData } from './tour-data';

const { stories, shapes, gazetteer } = getContent();

/** Every story there is: a new one is tested as soon as its file is there. */
describe.each([...stories])('the story %s', (_, story) => {
	const passages = passagesJson(story);
	const layer = placesGeojson(story);

	it('puts every point inside the areas that contain it', () => {
		for (const { id, feature } of story.places) {
			const { geometry, properties } = feature;
			if (geometry.type !== 'Point') continue;
			for (const container of properties.within) {
				const shape = shapes.get(container.id);
				if (shape)
					expect(booleanPointInPolygon(geometry, shape), `${id} in ${container.id}`).toBe(true);
			}
		}
	});

	it('draws a line as a line, a province and a country as an area, and only a point as a pin', () => {
		for (const { id, feature } of story.places) {
			const { geometry, properties } = feature;
			if (properties.precision === 'area') expect(geometry.type, id).toMatch(/Polygon/);
			if (['valley', 'mountain range'].includes(properties.kind))
				expect(geometry.type, id).toBe('LineString');
			if (geometry.type === 'LineString') expect(properties.precision, id).toBe('schematic');
			if (['province', 'country'].includes(properties.kind))
				expect(properties.precision, id).not.toBe('exact');
		}
	});

	it('quotes exactly what stands at the offsets', () => {
		const bodies = new Map(story.reports.map(({ id, body }) => [id, body]));
		for (const { report, quote, start, end, mentions } of passages) {
			expect(bodies.get(report)?.slice(start, end)).toBe(quote);
			expect(quote).not.toContain(gap);
			for (const mention of mentions) {
				expect(quote.slice(mention.start, mention.end)).toBe(mention.exact);
			}
		}
	});

	it('loses no mention between layer and passages', () => {
		const inPassages = passages.reduce((sum, { mentions }) => sum + mentions.length, 0);
		expect(inPassages).toBe(story.summary.mentions);
		expect(layer.features.reduce((sum, f) => sum + Number(f.properties?.mentions), 0)).toBe(
			story.summary.resolved
		);
	});

	it('refers only to what is there', () => {
		const passageIds = new Set(passages.map(({ id }) => id));
		expect(passageIds.size).toBe(passages.length);
		const placeIds = new Set(layer.features.map(({ id }) => id));
		for (const { feature, passages, note } of story.places) {
			for (const id of passages) expect(passageIds.has(id), id).toBe(true);
			expect(note.length).toBeGreaterThan(80);
			expect(gazetteer.get(feature.id), feature.id).toBeDefined();
		}
		for (const { mentions } of passages) {
			for (const { place } of mentions)
				if (place !== null) expect(placeIds.has(place), place).toBe(true);
		}
	});

	it('gives every passage its source, and a link that lands on it', () => {
		for (const { source, selector, quote } of passages) {
			expect(source.publisher).not.toBe('');
			expect(source.title).not.toBe('');
			expect(source.published).toMatch(/^\d{4}-\d{2}-\d{2}$/);
			expect(source.link).toContain('#:~:text=');
			expect(source.link).not.toContain('[');
			expect(selector.exact).toBe(quote);
		}
	});

	it('has names in three languages for every place that is kept by hand', () => {
		for (const { feature } of story.places) {
			if (!gazetteer.get(feature.id)?.handKept) continue;
			expect(Object.keys(feature.properties.names).sort(), feature.id).toEqual(['en', 'fa', 'ps']);
		}
	});

	it('tells its tour, where it has one, in short steps that show every place they speak of', () => {
		for (const { id, words, places, view } of tourData(story)?.steps ?? []) {
			const count = words.split(' ').length;
			expect(count, id).toBeGreaterThanOrEqual(40);
			expect(count, id).toBeLessThanOrEqual(80);
			const [west, south, east, north] = view;
			for (const { id: place, feature } of story.places) {
				if (!places.includes(place)) continue;
				const [[lon, lat] = [0, 0]] = anchorsOf(feature.geometry);
				expect(lon > west && lon < east && lat > south && lat < north, `${place} in ${id}`).toBe(
					true
				);
			}
		}
	});
});
