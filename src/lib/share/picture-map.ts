import type { Position } from '../gazetteer/place';
import type { Boundaries } from '../map/boundaries';
import { contextId } from '../map/context-id';
import { storyShapes, type Footprints, type StoryShape } from '../map/footprints';
import { frameOf } from '../map/frame';
import { containsPoint, distance, type Point, type Rect } from '../map/geometry';
import { layOutLabels } from '../map/label-layout';
import type { LabelForm, Placement, ShapeLine } from '../map/layout-item';
import { layoutItems } from '../map/layout-items';
import { locatorSvg, locatorWindow } from '../map/locator';
import type { ContextLabel, MapPlace } from '../map/map-place';
import { scaleBar } from '../map/scale';
import { localWidth, serifWidth } from '../map/text-width';
import {
	fitBounds,
	metresPerPixel,
	project,
	worldSize,
	type Bounds,
	type Camera
} from '../map/view';
import type { Flavour } from '../theme/tokens';
import { plate } from './picture-frame';
import { local, round, textSvg } from './picture-type';

export interface PictureMap {
	readonly bounds: Bounds;
	readonly boundaries: Boundaries;
	readonly footprints: Footprints;
	readonly places: readonly MapPlace[];
	readonly context: readonly ContextLabel[];
	/** The place that the picture is of; none where it is of a whole story. */
	readonly subject: string | null;
	readonly attribution: string;
	readonly scale: (kilometres: number) => string;
}

/** Sizes of names, in pixels. */
const sizes = { subject: 32, place: 20, local: 0.72, country: 16, province: 13.5 };
const disc = { subject: 9, place: 6 };
/** On wider maps than this, in metres a pixel, provinces are too small to be named. */
const widest = 1500;
/** A place nearer than this to the subject would only hide it. */
const apart = 22;

const plateSize = { width: plate.width, height: plate.height };
const inset: Rect = { x: 0, y: 0, ...plateSize };

/** The camera of a picture: all of `bounds`, in the middle of the plate. */
export const pictureCamera = (bounds: Bounds): Camera => fitBounds(bounds, plate, 0);

/** Where in the picture the camera sees a position. */
export function inPicture(camera: Camera, position: Position): Point {
	const { x, y } = project(camera, plate, position);
	return { x: plate.x + x, y: plate.y + y };
}

/** The map of a picture as SVG, in the picture's own coordinates. */
export function pictureMap(input: PictureMap, colours: Flavour): string {
	const camera = pictureCamera(input.bounds);
	const at = (position: Position) => project(camera, plate, position);
	const shown = shownPlaces(input, camera, at);
	const placements = placementsOf(input, shown, camera, at);
	const byId = new Map(placements.map((placement) => [placement.id, placement]));
	return [
		`<clipPath id="plate"><rect width="${plate.width}" height="${plate.height}"/></clipPath>`,
		`<g transform="translate(${plate.x} ${plate.y})"><g clip-path="url(#plate)">`,
		drawing(input, camera),
		...shown.named.flatMap((label) => contextName(label, byId.get(contextId(label)), colours)),
		...shown.places.map((place) => mark(place, byId.get(place.id), input.subject, at, colours)),
		...shown.places.flatMap((place) =>
			placeName(place, byId.get(place.id), place.id === input.subject, colours)
		),
		scaleOf(input, camera, colours),
		attributionOf(input.attribution, colours),
		`</g><rect width="${plate.width}" height="${plate.height}" fill="none" stroke="${colours.edge}" stroke-width="1.5"/>`,
		`<rect x="-6" y="-6" width="${plate.width + 12}" height="${plate.height + 12}" fill="none" stroke="${colours.line}" stroke-width="1.5"/></g>`
	].join('');
}

interface Shown {
	readonly places: readonly MapPlace[];
	/** Names for orientation only. */
	readonly named: readonly ContextLabel[];
}

const isGround = ({ kind }: MapPlace) => kind === 'country' || kind === 'continent';

/** The subject first; countries only orient, unless one is the subject; what lies beyond the plate is left out. */
function shownPlaces({ places, context, subject }: PictureMap, camera: Camera, at: At): Shown {
	const inView = <Label extends { readonly anchors: readonly Position[] }>(label: Label) => {
		const anchors = label.anchors.filter((anchor) => containsPoint(inset, at(anchor)));
		return anchors.length > 0 ? [{ ...label, anchors }] : [];
	};
	const seen = places.flatMap(inView);
	const own = seen.filter(({ id }) => id === subject);
	const middle = own[0]?.anchors[0];
	const isHidden = ({ anchors: [first] }: MapPlace) =>
		middle !== undefined && first !== undefined && distance(at(first), at(middle)) < apart;
	const others = seen.filter((place) => place.id !== subject);
	return {
		places: [...own, ...others.filter((place) => !isGround(place) && !isHidden(place))],
		named: [
			...others.filter(isGround).map((place) => ({ ...named(place), rank: 'country' as const })),
			...context
				.filter(({ rank }) => rank === 'country' || metresPerPixel(camera) < widest)
				.flatMap(inView)
				.map((label) => ({ ...named(label), rank: label.rank }))
		]
	};
}

const named = ({ id, name, anchors }: Pick<ContextLabel, 'id' | 'name' | 'anchors'>) => ({
	id,
	name,
	anchors
});

type At = (position: Position) => Point;

function placementsOf(
	input: PictureMap,
	{ places, named }: Shown,
	camera: Camera,
	at: At
): Placement[] {
	const { subject } = input;
	const items = layoutItems(
		places,
		named,
		at,
		(place) => ({ forms: formsOf(place, place.id === subject), edgeForms: [] }),
		(label) => [formOfContext(label)]
	);
	return layOutLabels({
		items: items.map((item) =>
			item.id === subject && item.symbol > 0 ? { ...item, symbol: disc.subject * 4 } : item
		),
		size: plateSize,
		obstacles: obstacles(camera),
		lines: shapeLines(input, at),
		target: 0,
		previous: new Map()
	});
}

/** The lines of the story's shapes; the outline of a country only where the picture is of it. */
function shapeLines({ footprints, places, subject }: PictureMap, at: At): ShapeLine<Point>[] {
	return storyShapes(footprints, places)
		.filter(({ id, drawing }) => drawing !== 'country' || id === subject)
		.flatMap(({ id, geometry }) =>
			linesOf(geometry).map((line) => ({
				id,
				points: line.map((position) => at(position as unknown as Position))
			}))
		);
}

function linesOf(geometry: StoryShape['geometry']): number[][][] {
	if (geometry.type === 'LineString') return [geometry.coordinates];
	return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

const sizeOf = (isSubject: boolean) => (isSubject ? sizes.subject : sizes.place);
const tagOf = ({ tag }: MapPlace) => tag ?? '';

/** With the local name, and, for others than the subject, without. */
function formsOf(place: MapPlace, isSubject: boolean): LabelForm[] {
	const size = sizeOf(isSubject);
	const line = size * 1.2;
	const width = serifWidth(place.name) * size + serifWidth(tagOf(place)) * size * 0.6;
	const short = { width, height: line, head: line / 2 };
	if (!place.local) return [short];
	const localSize = size * sizes.local;
	const full = {
		width: Math.max(width, localWidth(place.local.text) * localSize),
		height: line + localSize * 1.5,
		head: line / 2
	};
	return isSubject ? [full] : [full, short];
}

function formOfContext({ name, rank }: ContextLabel): LabelForm {
	const size = rank === 'country' ? sizes.country : sizes.province;
	const spread = rank === 'country' ? 1.6 : 1.12;
	return { width: serifWidth(name) * size * spread, height: size * 1.3, head: size * 0.65 };
}

const barFrom = { x: 20, y: plate.height - 20 };
const creditSize = 13;

function obstacles(camera: Camera): Rect[] {
	const { pixels } = scaleBar(metresPerPixel(camera), 130);
	return [
		{ x: barFrom.x - 8, y: barFrom.y - 32, width: pixels + 16, height: 44 },
		{ x: plate.width - 260, y: plate.height - 28, width: 260, height: 28 },
		// Names keep off the frame.
		{ x: 0, y: 0, width: plate.width, height: 10 },
		{ x: 0, y: 0, width: 10, height: plate.height },
		{ x: plate.width - 10, y: 0, width: 10, height: plate.height },
		{ x: 0, y: plate.height - 10, width: plate.width, height: 10 }
	];
}

/** The locator drawing, put where the camera sees it. */
function drawing(input: PictureMap, camera: Camera): string {
	const frame = frameOf(input.bounds);
	const scale = frame.unit * worldSize(camera.zoom);
	const [left, top, right, bottom] = locatorWindow(frame);
	const [width, height] = [(right - left) * scale, (bottom - top) * scale];
	const box = `x="${round((plate.width - width) / 2)}" y="${round((plate.height - height) / 2)}" width="${round(width)}" height="${round(height)}"`;
	return locatorSvg(input).replace('<svg ', `<svg ${box} `);
}

function mark(
	{ id, shape, actsOnly, anchors: [first] }: MapPlace,
	placement: Placement | undefined,
	subject: string | null,
	at: At,
	colours: Flavour
): string {
	if ((shape !== 'point' && !actsOnly) || !first) return '';
	const isSubject = id === subject;
	// The subject stands where it is, whatever lies near it.
	const { x, y } = isSubject ? at(first) : (placement?.symbol ?? at(first));
	const radius = isSubject ? disc.subject : disc.place;
	const halo = isSubject
		? `<circle cx="${round(x)}" cy="${round(y)}" r="${radius * 2}" fill="${colours.accent}" fill-opacity="0.25"/>`
		: '';
	const moved = placement?.displacement;
	const line =
		moved && !isSubject
			? `<path d="M${round(moved.from.x)} ${round(moved.from.y)}L${round(moved.to.x)} ${round(moved.to.y)}" stroke="${colours.ink}"/>`
			: '';
	const paint = actsOnly
		? `fill="${colours.land}" stroke="${colours.accent}" stroke-width="${isSubject ? 4 : 2.5}"`
		: `fill="${colours.accent}" stroke="${colours.land}" stroke-width="2"`;
	return `${line}${halo}<circle data-mark="${id}" cx="${round(x)}" cy="${round(y)}" r="${radius}" ${paint}/>`;
}

function placeName(
	place: MapPlace,
	placement: Placement | undefined,
	isSubject: boolean,
	colours: Flavour
): string[] {
	if (!placement || placement.hidden) return [];
	const { label, pinned, leader, form, forms } = placement;
	const size = sizeOf(isSubject);
	const anchor = pinned;
	const x = label.x + label.width * { start: 0, middle: 0.5, end: 1 }[pinned];
	const tagSize = size * 0.6;
	const [nameWidth, tagWidth] = [serifWidth(place.name) * size, serifWidth(tagOf(place)) * tagSize];
	// The name is set from its beginning where a tag follows it, so that both keep together.
	const start = { start: x, middle: x - (nameWidth + tagWidth) / 2, end: x - nameWidth - tagWidth };
	const halo = colours.land;
	const baseline = label.y + size * 0.95;
	const weight = isSubject ? 0.9 : 0.5;
	return [
		leader
			? `<path d="M${round(leader.from.x)} ${round(leader.from.y)}L${round(leader.to.x)} ${round(leader.to.y)}" stroke="${colours.ink}"/>`
			: '',
		place.tag === undefined
			? textSvg(x, baseline, place.name, { size, fill: colours.ink, anchor, halo, weight })
			: textSvg(start[pinned], baseline, place.name, { size, fill: colours.ink, halo, weight }) +
				textSvg(start[pinned] + nameWidth + tagSize * 0.5, baseline, tagOf(place), {
					size: tagSize,
					fill: colours.accent,
					italic: true,
					halo
				}),
		place.local && !(forms > 1 && form === forms - 1)
			? textSvg(x, label.y + size * 1.2 + size * sizes.local * 1.05, place.local.text, {
					size: round(size * sizes.local),
					fill: colours.soft,
					family: local,
					anchor,
					halo
				})
			: ''
	];
}

function contextName(
	{ name, rank }: ContextLabel,
	placement: Placement | undefined,
	colours: Flavour
): string[] {
	if (!placement || placement.hidden) return [];
	const { label } = placement;
	const size = rank === 'country' ? sizes.country : sizes.province;
	const style = rank === 'country' ? { spacing: 3 } : { italic: true, spacing: 0.6 };
	return [
		textSvg(
			label.x + label.width / 2,
			label.y + size,
			rank === 'country' ? name.toUpperCase() : name,
			{
				size: rank === 'country' ? size * 0.86 : size,
				fill: colours.context,
				anchor: 'middle',
				...style
			}
		)
	];
}

function scaleOf({ scale }: PictureMap, camera: Camera, colours: Flavour): string {
	const { kilometres, pixels } = scaleBar(metresPerPixel(camera), 130);
	const { x, y } = barFrom;
	return `<path d="M${x} ${y - 7}v7h${round(pixels)}v-7" fill="none" stroke="${colours.ink}" stroke-width="1.5"/>${textSvg(x + pixels / 2, y - 10, scale(kilometres), { size: 15, fill: colours.ink, anchor: 'middle', halo: colours.out })}`;
}

const attributionOf = (text: string, colours: Flavour) =>
	textSvg(plate.width - 14, plate.height - 13, text, {
		size: creditSize,
		fill: colours.soft,
		anchor: 'end',
		halo: colours.out
	});
