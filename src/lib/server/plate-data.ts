import { m } from '../messages/messages';
import type { Position } from '../gazetteer/place';
import type { ContextLabel, MapPlace } from '../map/map-place';
import { anchorsOf } from '../story/anchors';
import type { Story } from '../story/story';
import { homeView, type Bounds } from '../story/view';
import { addresses } from '../addresses';
import { getContent } from './content';
import { mapPlaces } from './explainer-data';

/** What the one map of a story needs on every page. */
export interface PlateData {
	readonly label: string;
	readonly places: readonly MapPlace[];
	readonly context: readonly ContextLabel[];
	/** The opening view. */
	readonly home: Bounds;
	readonly boundariesUrl: string;
	readonly footprintsUrl: string;
}

export function plateData(story: Story): PlateData {
	const home = homeView(story);
	return {
		label: m.map.label(story.file.title),
		places: mapPlaces(story),
		context: contextLabels(story, home),
		home,
		boundariesUrl: addresses.boundaries,
		footprintsUrl: addresses.dataFile(story.file.id, 'places.geojson')
	};
}

/** Few anchors are enough for a name that only orients. */
const contextAnchors = 3;
/** Names farther from the opening view than this are not sent, in degrees. */
const reach = 16;

/** Names of the provinces and countries around, for orientation; what the story marks itself is left out. */
function contextLabels(story: Story, home: Bounds): ContextLabel[] {
	const marked = new Set(story.places.map(({ id }) => id));
	const { shapes, gazetteer } = getContent();
	return [...shapes].flatMap(([id, { geometry, properties }]) => {
		const anchors = marked.has(id) ? [] : anchorsOf(geometry).filter((at) => isNear(at, home));
		if (anchors.length === 0) return [];
		const place = gazetteer.get(id);
		const local = properties.names?.fa ?? place?.names.fa;
		return [
			{
				id,
				name: place?.names.en ?? properties.name,
				...(local === undefined ? {} : { local: { text: local, language: 'fa' } }),
				rank: 'iso2' in properties ? ('country' as const) : ('province' as const),
				anchors: anchors.slice(0, contextAnchors)
			}
		];
	});
}

const isNear = ([lon, lat]: Position, [west, south, east, north]: Bounds) =>
	lon > west - reach && lon < east + reach && lat > south - reach && lat < north + reach;
