import turfBbox from '@turf/bbox';
import type { AreaGeometry } from '../gazetteer/place';
import type { LayerFeature } from './layer';
import type { Story, StoryPlace } from './story';
import { anchorsOf } from './anchors';
import { roundCoordinates } from './round-geometry';

/** `[west, south, east, north]` in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Half the side of the view on a place that is a point, in degrees of latitude: about 100 km. */
const pointReach = 1;

/** Least side of the view on a place beyond the story's region, in degrees: about a thousand kilometres. */
const surroundings = 9;

/** Least side of a view on several places, in degrees. */
const leastTogether = 2.4;

/** What such a view shows beyond the places on each side, and how far it may differ from the story's region to be taken for it: shares of a side. */
const around = 0.1;
const nearly = 0.2;

/**
 * The story's region, which the map opens on: what the editor set, or else the bounds of the places that lie in the
 * country most spoken of; countries themselves and what lies far away do not widen it.
 */
export function homeView(story: Story): Bounds {
	if (story.file.view) return story.file.view;
	const country = mostNamedCountry(story.places);
	const local = story.places.filter(
		({ feature }) => feature.properties.kind !== 'country' && feature.properties.country === country
	);
	const chosen = local.length > 0 ? local : story.places;
	return roundCoordinates(unite(chosen.map(({ feature }) => boundsOf(feature))));
}

/**
 * What the map shows for one place: the story's region where the place can be seen in it; else the place itself, with
 * enough around it to see where it lies.
 */
export function placeView(place: StoryPlace, home: Bounds): Bounds {
	const anchors = anchorsOf(place.feature.geometry);
	if (anchors.some((at) => contains(home, at))) return home;
	return atLeast(surroundings, boundsOf(mainPart(place.feature)));
}

/**
 * What the map shows so that several places are seen together: their bounds and some of what lies around; or the story's
 * region, where that is nearly the same and a small move would explain nothing.
 */
export function viewTogether(
	footprints: readonly LayerFeature['geometry'][],
	home: Bounds
): Bounds {
	const bounds = unite(footprints.map((geometry) => boundsOf(mainPart({ geometry }))));
	const view = atLeast(leastTogether, widened(bounds));
	return isNearly(view, home) ? home : view;
}

function widened([west, south, east, north]: Bounds): Bounds {
	const [x, y] = [(east - west) * around, (north - south) * around];
	return [west - x, south - y, east + x, north + y];
}

/** Is no side farther from the other's than a part of the other's extent? */
function isNearly(view: Bounds, home: Bounds): boolean {
	const [width, height] = [home[2] - home[0], home[3] - home[1]];
	return view.every(
		(side, i) => Math.abs(side - (home[i] ?? side)) < nearly * (i % 2 === 0 ? width : height)
	);
}

function atLeast(degrees: number, [west, south, east, north]: Bounds): Bounds {
	const [x, y] = [(degrees - (east - west)) / 2, (degrees - (north - south)) / 2].map((d) =>
		Math.max(0, d)
	);
	return [west - (x ?? 0), south - (y ?? 0), east + (x ?? 0), north + (y ?? 0)];
}

function mostNamedCountry(places: readonly StoryPlace[]): string | undefined {
	const counts = new Map<string, number>();
	for (const { feature } of places) {
		const { country, mentions } = feature.properties;
		if (country) counts.set(country, (counts.get(country) ?? 0) + mentions.length);
	}
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function boundsOf({ geometry }: Pick<LayerFeature, 'geometry'>): Bounds {
	const [west, south, east, north] = turfBbox(geometry);
	if (geometry.type !== 'Point') return [west, south, east, north];
	const reach = pointReach / Math.cos((south * Math.PI) / 180);
	return [west - reach, south - pointReach, east + reach, north + pointReach];
}

/** The part of a country that its anchors lie in, so that far islands do not widen the view. */
function mainPart({ geometry }: Pick<LayerFeature, 'geometry'>): Pick<LayerFeature, 'geometry'> {
	if (geometry.type !== 'MultiPolygon') return { geometry };
	const parts = geometry.coordinates.map((coordinates): AreaGeometry => ({
		type: 'Polygon',
		coordinates
	}));
	const largest = parts.reduce((a, b) => (extent(b) > extent(a) ? b : a));
	return { geometry: largest };
}

function extent(part: AreaGeometry): number {
	const [west, south, east, north] = turfBbox(part);
	return (east - west) * (north - south);
}

function unite(all: readonly Bounds[]): Bounds {
	return [
		Math.min(...all.map(([west]) => west)),
		Math.min(...all.map(([, south]) => south)),
		Math.max(...all.map(([, , east]) => east)),
		Math.max(...all.map(([, , , north]) => north))
	];
}

const contains = ([west, south, east, north]: Bounds, [lon, lat]: readonly [number, number]) =>
	lon > west && lon < east && lat > south && lat < north;
