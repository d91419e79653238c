import { groundOf, type Boundaries } from './boundaries';
import { storyShapes, type Footprints, type StoryShape } from './footprints';
import { frameOf, toFrame, type Frame } from './frame';
import {
	areaPath,
	framedArea,
	framedLineString,
	framedTopology,
	linePath,
	type Window
} from './frame-topology';
import type { MapLink, MapPlace } from './map-place';
import type { Bounds } from './view';

export interface LocatorInput {
	readonly bounds: Bounds;
	readonly boundaries: Boundaries;
	readonly footprints: Footprints;
	readonly places: readonly MapPlace[];
	/** Stated distances to draw. */
	readonly links?: readonly MapLink[];
	/** How much more than the bounds is drawn, across and down: plates of any proportion are filled where it is left out. */
	readonly generosity?: readonly [number, number];
}

const usualGenerosity = [2.4, 2.4] as const;
/** How far a simplified line may stray, in units: half a pixel on a desktop, a quarter on a phone. */
const tolerance = { near: 1.6, ground: 2.4 };
/** Units between the lines of the hatching on a narrow, a middling and a wide plate: 6 pixels on each. */
const hatches = { narrow: 26, medium: 22, wide: 13 };

/** What is drawn around the bounds, in units. */
export function locatorWindow(
	{ width, height }: Frame,
	[across, down]: readonly [number, number] = usualGenerosity
): Window {
	const [x, y] = [width * across, height * down].map((side) => Math.round(side / 2)) as Pair;
	return [-x, -y, x, y];
}

type Pair = [number, number];

const path = (classes: string, data: string, place = '') =>
	data === '' ? '' : `<path class="${classes}"${place && ` data-place="${place}"`} d="${data}"/>`;

const hatch = ([name, step]: [string, number]) =>
	`<pattern id="hatch-${name}" width="${step}" height="${step}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="wash" d="M0 0h${step}v${step}H0z"/><path class="hatch-line" d="M0 0v${step}"/></pattern>`;

function shapePaths({ id, drawing, geometry }: StoryShape, frame: Frame, window: Window): string {
	const classes = `story ${drawing}`;
	if (geometry.type === 'LineString') {
		const data = linePath(framedLineString(geometry, frame, tolerance.near), window, frame);
		return path(classes, data, id);
	}
	return path(classes, areaPath(framedArea(geometry, frame, tolerance.near), window, frame), id);
}

function linkPath({ id, from, to }: MapLink, frame: Frame): string {
	const [start, end] = [from, to].map((position) => toFrame(frame, position).map(Math.round));
	return `<path class="link" data-link="${id}" d="M${start?.join(' ')}L${end?.join(' ')}"/>`;
}

/**
 * Returns an SVG drawing of the ground and of the story's shapes, in the same projection as everything on the plate.
 * Its units are those of `frameOf(bounds)`, its colours CSS custom properties; where CSS puts it is in
 * `servedPlate`. Names and marks are not in it.
 */
export function locatorSvg({
	bounds,
	boundaries,
	footprints,
	places,
	links = [],
	generosity
}: LocatorInput): string {
	const frame = frameOf(bounds);
	const window = locatorWindow(frame, generosity);
	const [left, top, right, bottom] = window;
	const ground = groundOf({
		countries: framedTopology(boundaries.countries, frame, tolerance.ground),
		provinces: framedTopology(boundaries.provinces, frame, tolerance.near)
	});
	const shapes = storyShapes(footprints, places);
	return [
		`<svg class="locator" viewBox="${left} ${top} ${right - left} ${bottom - top}" data-center="${frame.center.join()}" data-unit="${frame.unit}" aria-hidden="true" focusable="false">`,
		`<defs>${Object.entries(hatches).map(hatch).join('')}</defs>`,
		`<path class="sea" d="M${left} ${top}H${right}V${bottom}H${left}z"/>`,
		path('out', areaPath(ground.lands, window, frame)),
		path('land', areaPath(ground.home, window, frame)),
		path('inner', linePath(ground.provinces, window, frame)),
		path('edge', linePath(ground.borders, window, frame)),
		path('coast', linePath(ground.coasts, window, frame)),
		path('edge disputed', linePath(ground.disputed, window, frame)),
		path('edge home', linePath(ground.homeBorder, window, frame)),
		...shapes.map((shape) => shapePaths(shape, frame, window)),
		...links.map((link) => linkPath(link, frame)),
		'</svg>'
	].join('');
}
