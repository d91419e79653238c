import { placesGeojson } from '../export/places-geojson';
import type { Boundaries } from '../map/boundaries';
import type { Footprints } from '../map/footprints';
import { insetSvg } from '../map/inset-svg';
import type { ContextLabel, MapLink, MapPlace, PlateAnchors } from '../map/map-place';
import { servedBar } from '../map/scale';
import { servedPlate, type NominalPlate } from '../map/served-plate';
import { narrowBelow } from '../map/label-type';
import type { FrontData } from '../reading/front-data';
import type { PlaceData, ReadingCited } from '../reading/place-data';
import type { ReportData } from '../reading/report-data';
import { frontData } from '../server/front-data';
import { plateBoundaries } from '../server/drawings';
import { mapLinks } from '../server/map-links';
import { placeData } from '../server/place-data';
import { plateAnchors, plateContent } from '../server/plate-data';
import { reportData } from '../server/report-data';
import { tourData } from '../server/tour-data';
import type { Story } from '../story/story';
import { homeView, placeView, type Bounds } from '../story/view';
import type { TourData } from '../tour/tour-data';
import { ids, inFile } from './file-addresses';
import { thinShape } from './thin-shape';
import { thinTopology } from './thin-topology';

/** Everything that the words of the file say; every address in it is one of the file's own. */
export interface SingleData {
	readonly front: FrontData;
	readonly places: readonly PlaceData[];
	readonly reports: readonly ReportData[];
	readonly tour: TourData | null;
}

/** Where a part of the file leads the map: what is open, what it shows, and what is drawn and lit for it. */
export interface Stop {
	/** The story's region where it is left out. */
	readonly view?: Bounds;
	readonly selected?: string;
	readonly lit?: readonly string[];
	readonly links?: readonly MapLink[];
}

/** What the script of the file reads: what it starts from, and what the site fetches when its map is first moved. */
export interface SingleState {
	readonly places: readonly MapPlace[];
	readonly context: readonly ContextLabel[];
	readonly home: Bounds;
	readonly bar: ReturnType<typeof servedBar>;
	readonly anchors: PlateAnchors;
	readonly boundaries: Boundaries;
	readonly footprints: Footprints;
	/** By the id of the part. */
	readonly stops: Readonly<Record<string, Stop>>;
}

/** The drawings that are in the page as it is written. */
export interface SingleDrawings {
	readonly locator: string;
	readonly inset: string;
}

/** The words, with the site's addresses turned into the file's. */
export function singleData(story: Story): SingleData {
	const front = frontData(story);
	const tour = tourData(story);
	return {
		front: {
			...front,
			reports: front.reports.map(moved),
			places: front.places.map(moved),
			timeline: front.timeline.map(moved)
		},
		places: story.places.map((place) => inFilePlace(placeData(story, place))),
		reports: story.reports.map((report) => {
			const data = reportData(story, report);
			return { ...data, report: moved(data.report) };
		}),
		tour: tour ? { ...tour, reports: tour.reports.map(moved) } : null
	};
}

const moved = <T extends { readonly href: string }>(one: T): T => ({
	...one,
	href: inFile(one.href)
});

function inFilePlace(place: PlaceData): PlaceData {
	const here = <T extends { readonly href: string }>(one: T): T => ({
		...one,
		href: inFile(one.href, place.id)
	});
	const cite = (cited: readonly ReadingCited[]) => cited.map(here);
	return {
		...place,
		claims: place.claims.map((claim) => ({
			...claim,
			for: cite(claim.for),
			against: cite(claim.against),
			unverified: cite(claim.unverified)
		})),
		differences: place.differences.map(({ subject, cells }) => ({ subject, cells: cite(cells) })),
		relations: place.relations.map(here),
		byReport: place.byReport.map(({ report, passages }) => ({ report: moved(report), passages })),
		attached: place.attached.map((one) => ({ ...one, report: moved(one.report) }))
	};
}

/** Fewer plates than the site has are enough for a file that most readers open with a script. */
const plates: readonly NominalPlate[] = [
	{
		query: `(width < ${narrowBelow}px) and (height < 520px)`,
		size: { width: 362, height: 318 },
		upTo: { width: 599, height: 480 }
	},
	{
		query: `(width < ${narrowBelow}px) and (height >= 520px)`,
		size: { width: 490, height: 712 },
		upTo: { width: 599, height: 1000 }
	},
	{
		query: `(width >= ${narrowBelow}px) and (height < 620px)`,
		size: { width: 672, height: 480 },
		upTo: { width: 1024, height: 619 }
	},
	{
		query: `(width >= ${narrowBelow}px) and (height >= 620px)`,
		size: { width: 672, height: 664 },
		upTo: { width: 1400, height: 1200 }
	}
];

/** Across and down: enough for a strip of a tablet and for half of a laptop's window; the script draws what lies beyond. */
const generosity = [2, 1.4] as const;

/** The map as it is written into the page. */
export function singleDrawings(story: Story): SingleDrawings {
	const bounds = homeView(story);
	const boundaries = plateBoundaries();
	const { places, context } = plateContent(story);
	return {
		locator: servedPlate(
			{ bounds, boundaries, footprints: placesGeojson(story), places, context, generosity },
			plates
		),
		inset: insetSvg(boundaries, bounds)
	};
}

/** What the map needs to move, and where each part of the file leads it. */
export function singleState(story: Story): SingleState {
	const { places, context } = plateContent(story);
	const home = homeView(story);
	return {
		places: places.map((place) => ({ ...moved(place), anchors: [] })),
		context: context.map((label) => ({ ...label, anchors: [] })),
		home,
		bar: servedBar(home),
		anchors: plateAnchors(story),
		boundaries: thinBoundaries(story),
		footprints: drawnFootprints(story),
		stops: stops(story)
	};
}

/** Shares of the home view's sides by which the ground around it is still drawn in full, and less roughly; and those of the view of a far place. */
const around = { full: 0.5, ofView: 0.1, fair: 2 };
/** How far a boundary may stray, in degrees; in the view of a far place, as a share of its width. */
const tolerance = { full: 0.02, fair: 0.2, ofView: 1 / 180, rough: 1.6 };
/** Degrees between two points of the grid that boundaries of countries stand on: a kilometre. */
const grid = 0.01;

function thinBoundaries(story: Story): Boundaries {
	const { countries, provinces } = plateBoundaries();
	const home = homeView(story);
	// The drawing asks for the country that the provinces make up.
	const { outline } = provinces.objects;
	const named = new Set(outline && 'id' in outline ? [String(outline.id)] : []);
	const views = story.places
		.map((place) => placeView(place, home))
		.filter((view) => view.join() !== home.join())
		.map((view) => ({
			bounds: widened(view, around.ofView),
			tolerance: (view[2] - view[0]) * tolerance.ofView
		}))
		.sort((a, b) => a.tolerance - b.tolerance);
	const near = [
		{ bounds: widened(home, around.full), tolerance: tolerance.full },
		...views,
		{ bounds: widened(home, around.fair), tolerance: tolerance.fair }
	];
	return {
		countries: thinTopology(countries, { near, elsewhere: tolerance.rough, named, grid }),
		provinces: thinTopology(provinces, { near: [], elsewhere: tolerance.full, named })
	};
}

function widened([west, south, east, north]: Bounds, share: number): Bounds {
	const [x, y] = [(east - west) * share, (north - south) * share];
	return [west - x, south - y, east + x, north + y];
}

/** The shapes that the map draws, with no more than drawing asks for. */
function drawnFootprints(story: Story): Footprints {
	const features = placesGeojson(story)
		.features.filter(({ properties }) => !properties.actsOnly)
		.map(({ id, geometry, properties: { kind, schematic } }) => ({
			type: 'Feature' as const,
			id,
			geometry: thinShape(geometry, tolerance.full),
			properties: { kind, ...(schematic ? { schematic } : {}) }
		}));
	return { type: 'FeatureCollection', features };
}

function stops(story: Story): Record<string, Stop> {
	const home = homeView(story);
	const all: Record<string, Stop> = {};
	for (const place of story.places) {
		const links = mapLinks(story, place);
		all[ids.place(place.id)] = {
			...elsewhere(placeView(place, home), home),
			selected: place.id,
			...(links.length > 0 ? { links } : {})
		};
	}
	for (const { id, mentions } of story.passages) {
		const lit = [...new Set(mentions.flatMap(({ place }) => place ?? []))];
		if (lit.length > 0) all[ids.passage(id)] = { lit };
	}
	for (const { id, view, places } of tourData(story)?.steps ?? [])
		all[ids.step(id)] = { ...elsewhere(view, home), lit: places };
	return all;
}

const elsewhere = (view: Bounds, home: Bounds) => (view.join() === home.join() ? {} : { view });
