import type { Feature, FeatureCollection, LineString, MultiPolygon, Point, Polygon } from 'geojson';
import type { PlaceKind } from '../gazetteer/place';
import { areaDrawing } from './area-drawing';
import type { MapPlace } from './map-place';
import { smoothLine } from './smooth-line';

/** What the map reads of `places.geojson`; `schematic` is a line that shows the lie of the land in an area. */
export type Footprint = Feature<
	Point | Polygon | MultiPolygon | LineString,
	{ readonly kind: PlaceKind; readonly schematic?: LineString }
>;
export type Footprints = FeatureCollection<Footprint['geometry'], Footprint['properties']>;

/** How a footprint is drawn beneath the marks. */
export type Drawing =
	/** Outlined and hatched. */
	| 'area'
	/** Outlined only: hatching would drown what lies inside. */
	| 'country'
	/** A broad soft line. */
	| 'range'
	/** A soft line. */
	| 'valley';

const ranges: ReadonlySet<PlaceKind> = new Set(['mountain range', 'mountain']);

/** One shape to draw. */
export interface StoryShape {
	readonly id: string;
	readonly drawing: Drawing;
	readonly geometry: Polygon | MultiPolygon | LineString;
}

function shapesOf({ id, geometry, properties }: Footprint): StoryShape[] {
	const place = String(id);
	if (geometry.type === 'Point') return [];
	if (geometry.type === 'LineString') {
		const drawing = ranges.has(properties.kind) ? 'range' : 'valley';
		return [{ id: place, drawing, geometry: smoothLine(geometry) }];
	}
	const area: StoryShape = {
		id: place,
		drawing: areaDrawing(properties.kind),
		geometry
	};
	if (!properties.schematic) return [area];
	return [area, { id: place, drawing: 'valley', geometry: smoothLine(properties.schematic) }];
}

const order: readonly Drawing[] = ['country', 'range', 'area', 'valley'];

/** Returns the shapes of the story in the order of drawing; a place that only acts is not where anything was, and has none. */
export function storyShapes(footprints: Footprints, places: readonly MapPlace[]): StoryShape[] {
	const drawn = new Set(places.flatMap(({ id, actsOnly }) => (actsOnly ? [] : [id])));
	return footprints.features
		.filter(({ id }) => drawn.has(String(id)))
		.flatMap(shapesOf)
		.sort((a, b) => order.indexOf(a.drawing) - order.indexOf(b.drawing));
}
