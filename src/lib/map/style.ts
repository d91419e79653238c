import type {
	ExpressionSpecification,
	LayerSpecification,
	LineLayerSpecification,
	SourceSpecification,
	StyleSpecification
} from 'maplibre-gl';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Flavour } from '../theme/tokens';
import type { Ground } from './boundaries';
import type { StoryShape } from './footprints';

export interface MapSources {
	readonly ground: Ground;
	readonly shapes: readonly StoryShape[];
}

const collection = (features: Feature[]): SourceSpecification => ({
	type: 'geojson',
	data: { type: 'FeatureCollection', features } satisfies FeatureCollection,
	promoteId: 'place'
});

const single = (geometry: Geometry) => collection([{ type: 'Feature', geometry, properties: {} }]);

const shapeFeature = ({ id, drawing, geometry }: StoryShape): Feature => ({
	type: 'Feature',
	geometry,
	properties: { place: id, drawing }
});

function sourcesOf({ ground, shapes }: MapSources): Record<string, SourceSpecification> {
	const { lands, home, borders, coasts, homeBorder, provinces, disputed } = ground;
	const drawn = { lands, home, borders, coasts, homeBorder, provinces, disputed };
	const singles = Object.entries(drawn).map(([name, geometry]) => [name, single(geometry)]);
	return { ...Object.fromEntries(singles), story: collection(shapes.map(shapeFeature)) };
}

const fill = (source: string, colour: string): LayerSpecification => ({
	id: source,
	type: 'fill',
	source,
	paint: { 'fill-color': colour, 'fill-antialias': false }
});

const line = (
	source: string,
	paint: NonNullable<LineLayerSpecification['paint']>
): LayerSpecification => ({
	id: `${source} line`,
	type: 'line',
	source,
	layout: { 'line-join': 'round' },
	paint
});

function groundLayers(flavour: Flavour): LayerSpecification[] {
	return [
		{ id: 'sea', type: 'background', paint: { 'background-color': flavour.sea } },
		fill('lands', flavour.out),
		fill('home', flavour.land),
		line('provinces', {
			'line-color': flavour.inner,
			'line-width': 1,
			'line-dasharray': [3, 2.5],
			// Too many to tell apart from farther away.
			'line-opacity': ['interpolate', ['linear'], ['zoom'], 4.2, 0, 5.2, 1]
		}),
		line('borders', { 'line-color': flavour.edge, 'line-width': 0.9 }),
		line('coasts', { 'line-color': flavour.edge, 'line-width': 0.8 }),
		line('disputed', { 'line-color': flavour.edge, 'line-width': 1.2, 'line-dasharray': [3, 2] }),
		line('homeBorder', { 'line-color': flavour.edge, 'line-width': 1.6 })
	];
}

const is = (state: string): ExpressionSpecification => ['boolean', ['feature-state', state], false];

/** A value for shapes at rest, where the reader points, and where the reader is. */
const by = <T extends number | string>(
	rest: T | ExpressionSpecification,
	lit: T,
	selected: T
): ExpressionSpecification => ['case', is('selected'), selected, is('lit'), lit, rest];

/** Opacity of a shape that a filter may leave out; where the reader points, or is, it stands out all the same. */
const unlessDimmed = (opacity: number): ExpressionSpecification => [
	'case',
	['all', is('dimmed'), ['!', is('lit')], ['!', is('selected')]],
	opacity * 0.4,
	opacity
];

const drawn = (drawing: string): ExpressionSpecification => ['==', ['get', 'drawing'], drawing];

function areaLayers({ accent, edge }: Flavour, hatch: string): LayerSpecification[] {
	const area = { source: 'story', filter: drawn('area') };
	return [
		{
			id: 'story country',
			type: 'line',
			source: 'story',
			filter: drawn('country'),
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': by(edge, accent, accent),
				'line-width': by(1.6, 2.2, 2.8),
				'line-opacity': unlessDimmed(1)
			}
		},
		{
			id: 'story area',
			type: 'fill',
			...area,
			paint: { 'fill-color': accent, 'fill-opacity': by(unlessDimmed(0.09), 0.18, 0.16) }
		},
		{
			id: hatchLayer,
			type: 'fill',
			...area,
			paint: { 'fill-pattern': hatch, 'fill-opacity': unlessDimmed(1) }
		},
		{
			id: 'story outline',
			type: 'line',
			...area,
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': accent,
				'line-width': by(1.6, 2.4, 3),
				'line-opacity': unlessDimmed(1)
			}
		}
	];
}

function lineLayers({ accent, range }: Flavour): LayerSpecification[] {
	const layout = { 'line-cap': 'round', 'line-join': 'round' } as const;
	return [
		{
			id: 'story range',
			type: 'line',
			source: 'story',
			filter: drawn('range'),
			layout,
			paint: {
				'line-color': by(range, accent, accent),
				'line-width': 14,
				'line-opacity': by(unlessDimmed(0.24), 0.38, 0.42)
			}
		},
		{
			id: 'story valley',
			type: 'line',
			source: 'story',
			filter: drawn('valley'),
			layout,
			paint: {
				'line-color': accent,
				'line-width': by(4.5, 6, 6),
				'line-opacity': by(unlessDimmed(0.5), 0.75, 0.8)
			}
		}
	];
}

export const hatchLayer = 'story hatch';

/** Layers whose shapes a reader can point at and open. */
export const openLayers = ['story valley', 'story area', 'story range'] as const;

/**
 * Returns the style of everything that MapLibre draws: fills and lines, no text. The picture named
 * `hatch` is asked for by the map as it is needed. https://maplibre.org/maplibre-style-spec/
 */
export function mapStyle(flavour: Flavour, hatch: string, sources: MapSources): StyleSpecification {
	const [range, valley] = lineLayers(flavour) as [LayerSpecification, LayerSpecification];
	return {
		version: 8,
		sources: sourcesOf(sources),
		layers: [...groundLayers(flavour), range, ...areaLayers(flavour, hatch), valley]
	};
}

/** The layers alone, for changing colours in a map that is there. */
export const mapLayers = (flavour: Flavour, hatch: string): LayerSpecification[] =>
	mapStyle(flavour, hatch, { ground: emptyGround, shapes: [] }).layers;

const noLines = { type: 'MultiLineString' as const, coordinates: [] };
const noAreas = { type: 'MultiPolygon' as const, coordinates: [] };
const emptyGround: Ground = {
	lands: noAreas,
	home: noAreas,
	borders: noLines,
	coasts: noLines,
	homeBorder: noLines,
	provinces: noLines,
	disputed: noLines
};
