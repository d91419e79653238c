import { mapWords } from '../messages/map-words';
import bboxClip from '@turf/bbox-clip';
import { feature } from '@turf/helpers';
import type { Geometry } from 'geojson';
import type { AreaGeometry, Position } from '../gazetteer/place';
import type { ContextLabel, MapPlace, PlateAnchors } from '../map/map-place';
import { anchorsOf } from '../story/anchors';
import type { Story } from '../story/story';
import { homeView, type Bounds } from '../story/view';
import { otherNames } from '../story/other-names';
import { sharedAddresses } from '../shared-addresses';
import { getContent } from './content';
import { mapPlaces } from './explainer-data';

/** What the one map of a story needs on every page. */
export interface PlateData {
	readonly label: string;
	readonly places: readonly MapPlace[];
	readonly context: readonly ContextLabel[];
	/** The opening view. */
	readonly home: Bounds;
	readonly anchorsUrl: string;
	readonly boundariesUrl: string;
	readonly footprintsUrl: string;
}

/** To about a hundred metres, which is enough to tell whether a place is in view. */
const rounded = ([lon, lat]: Position): Position => [toThousandth(lon), toThousandth(lat)];
const toThousandth = (degrees: number) => Math.round(degrees * 1000) / 1000;

/** Enough for what a page does before its map moves: to tell whether a place is in view. */
const anchorsSent = 4;

/** What a page carries of the map; the rest of its anchors is fetched. */
export function plateData(story: Story): PlateData {
	const { places, context } = plateContent(story);
	return {
		label: mapWords.label(story.file.title),
		places: places.map((place) => ({
			...place,
			anchors: place.anchors.slice(0, anchorsSent).map(rounded)
		})),
		context: context.map((label) => ({ ...label, anchors: [] })),
		home: homeView(story),
		anchorsUrl: sharedAddresses.anchors(story.file.id),
		boundariesUrl: sharedAddresses.boundaries,
		footprintsUrl: sharedAddresses.dataFile(story.file.id, 'places.geojson')
	};
}

/** Everything that the map of a story names. */
export function plateContent(story: Story): Pick<PlateData, 'places' | 'context'> {
	return { places: mapPlaces(story), context: contextLabels(story, homeView(story)) };
}

/** The anchors of all that, by id. */
export function plateAnchors(story: Story): PlateAnchors {
	const { places, context } = plateContent(story);
	const byId = (labels: readonly (MapPlace | ContextLabel)[]) =>
		Object.fromEntries(labels.map(({ id, anchors }) => [id, anchors]));
	return { places: byId(places), context: byId(context) };
}

/** Plates of other proportions show more than the opening view: by these shares of its sides. */
const surrounds = [0, 0.25, 0.6, 1.2];
/** Few anchors are enough for a name that only orients: some in each surround, and some beyond. */
const anchorsInEach = 2;
/** Names farther from the opening view than this are not sent, in degrees. */
const reach = 16;

/** Names of the provinces and countries around, for orientation; what the story marks itself is left out. */
function contextLabels(story: Story, home: Bounds): ContextLabel[] {
	const marked = new Set(story.places.map(({ id }) => id));
	const { shapes, gazetteer } = getContent();
	return [...shapes].flatMap(([id, { geometry, properties }]) => {
		const anchors = marked.has(id) ? [] : contextAnchors(geometry, home);
		if (anchors.length === 0) return [];
		const place = gazetteer.get(id);
		const english = place?.names.en ?? properties.name;
		const names = { ...place?.names, ...properties.names, en: english };
		const name = names[SITE_LOCALE] ?? english;
		// In Arabic script a second name would only crowd what is there for orientation.
		const [local] = SITE_LOCALE === 'en' ? otherNames(names, name) : [];
		return [
			{
				id,
				name,
				...(local ? { local } : {}),
				rank: 'iso2' in properties ? ('country' as const) : ('province' as const),
				anchors
			}
		];
	});
}

/** A country that only reaches into the view is named where it does so. */
function contextAnchors(geometry: AreaGeometry, home: Bounds): Position[] {
	const beyond = anchorsOf(geometry).filter((at) => isNear(at, home));
	if (beyond.length === 0) return [];
	const inView = surrounds.flatMap((share) => {
		const visible = bboxClip(feature(geometry), [...widened(home, share)]).geometry;
		return isArea(visible) ? anchorsOf(visible).slice(0, anchorsInEach) : [];
	});
	return distinct([...inView, ...beyond.slice(0, anchorsInEach)]);
}

/** To about a kilometre, which is as closely as a name for orientation needs to stand; each is sent once. */
const distinct = (anchors: readonly Position[]): Position[] => {
	const rounded = anchors.map((at): Position => [toHundredth(at[0]), toHundredth(at[1])]);
	return [...new Map(rounded.map((at) => [at.join(), at])).values()];
};

const toHundredth = (degrees: number) => Math.round(degrees * 100) / 100;

const isArea = (geometry: Geometry): geometry is AreaGeometry =>
	geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

function widened([west, south, east, north]: Bounds, share: number): Bounds {
	const [x, y] = [(east - west) * share, (north - south) * share];
	return [west - x, south - y, east + x, north + y];
}

const isNear = ([lon, lat]: Position, [west, south, east, north]: Bounds) =>
	lon > west - reach && lon < east + reach && lat > south - reach && lat < north + reach;
