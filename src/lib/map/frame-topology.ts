import bboxClip from '@turf/bbox-clip';
import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { transform } from 'topojson-client';
import type { Position } from '../gazetteer/place';
import type { Shapes } from './boundaries';
import { toFrame, type Frame } from './frame';
import { toWorld } from './view';
import { pathData } from './path-data';
import { simplifyLine } from './simplify-line';

type Pair = [x: number, y: number];

/** `[left, top, right, bottom]` in units of a frame. */
export type Window = [number, number, number, number];

/** Returns the topology in units of the frame, its arcs simplified once, so that neighbours still fit together. */
export function framedTopology(topology: Shapes, frame: Frame, tolerance: number): Shapes {
	const absolute = transform(topology.transform ?? null);
	const arcs = topology.arcs.map((arc) => {
		const line = arc.map((point, at) => toFrame(frame, absolute([...point], at > 0) as Pair));
		return simplifyLine(line, tolerance);
	});
	return { type: topology.type, objects: topology.objects, arcs };
}

type Lines = readonly (readonly number[][])[];

/** The same lines on every copy of the world that the window touches; the middle one is where it was. */
function copies(lines: Lines, [left, , right]: Window, { center, unit }: Frame): Pair[][][] {
	const west = -toWorld(center)[0] / unit;
	const east = west + 1 / unit;
	const shifts = [0, ...(left < west ? [-1] : []), ...(right > east ? [1] : [])];
	return shifts.map((shift) =>
		lines.map((line) => line.map(([x = 0, y = 0]): Pair => [x + shift / unit, y]))
	);
}

/** Path data of what lies within the window of an area in units of the frame. */
export function areaPath(geometry: Polygon | MultiPolygon, window: Window, frame: Frame): string {
	const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return copies(parts.flat(), window, frame)
		.flatMap((rings) => rings.map((ring) => clippedRing(ring, window)))
		.map((ring) => pathData([ring], true))
		.join('');
}

function clippedRing(ring: Pair[], window: Window): Pair[] {
	const { geometry } = bboxClip({ type: 'Polygon', coordinates: [ring] }, window);
	// A polygon of one ring stays one.
	return (geometry.coordinates[0] ?? []) as Pair[];
}

/** Path data of what lies within the window of lines in units of the frame. */
export function linePath(
	geometry: LineString | MultiLineString,
	window: Window,
	frame: Frame
): string {
	const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
	return copies(lines, window, frame)
		.map((coordinates) => bboxClip({ type: 'MultiLineString', coordinates }, window).geometry)
		.map(({ type, coordinates }) =>
			pathData((type === 'LineString' ? [coordinates] : coordinates) as Pair[][], false)
		)
		.join('');
}

const framedLine = (line: readonly number[][], frame: Frame, tolerance: number) =>
	simplifyLine(
		line.map((position) => toFrame(frame, position as unknown as Position)),
		tolerance
	);

/** An area in degrees, in units of the frame and simplified. */
export function framedArea(
	geometry: Polygon | MultiPolygon,
	frame: Frame,
	tolerance: number
): MultiPolygon {
	const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const coordinates = parts.map((rings) => rings.map((ring) => framedLine(ring, frame, tolerance)));
	return { type: 'MultiPolygon', coordinates };
}

/** A line in degrees, in units of the frame and simplified. */
export const framedLineString = (
	{ coordinates }: LineString,
	frame: Frame,
	tolerance: number
): LineString => ({ type: 'LineString', coordinates: framedLine(coordinates, frame, tolerance) });
