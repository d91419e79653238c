import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import turfArea from '@turf/area';
import turfBbox from '@turf/bbox';
import { polygon } from '@turf/helpers';
import pointOnFeature from '@turf/point-on-feature';
import type { LineString, Point, Polygon } from 'geojson';
import type { AreaGeometry, Position } from '../gazetteer/place';

/** Cells of the sampling grid along the longer side. */
const gridCells = 14;
const mostAnchors = 40;
/** An anchor is written down no more exactly than to this part of a cell. */
const leastShift = 50;
/** Parts of an area smaller than this share of its largest part get no anchor: a label does not belong on an islet. */
const smallestPart = 0.05;

/**
 * Points at which the label of a place may stand, best first, `[longitude, latitude]`: the point itself; along a line,
 * its vertices from the middle outwards; in an area, points of a grid inside its larger parts, those deepest inside first; an islet
 * that the grid misses has one point on it; an empty area has none.
 */
export function anchorsOf(geometry: AreaGeometry | LineString | Point): Position[] {
	if (geometry.type === 'Point') return [toPosition(geometry.coordinates)];
	if (geometry.type === 'LineString') return alongLine(geometry);
	const parts = partsOf(geometry).filter(({ coordinates: [ring] }) => ring && ring.length > 3);
	const [largest] = parts;
	if (!largest) return [];
	const inside = parts.flatMap((part) => gridInside(part));
	if (inside.length === 0) return [toPosition(pointOnFeature(largest).geometry.coordinates)];
	return inside
		.sort((a, b) => b.depth - a.depth)
		.slice(0, mostAnchors)
		.map(({ at }) => at);
}

function partsOf(geometry: AreaGeometry): Polygon[] {
	if (geometry.type === 'Polygon') return [geometry];
	const parts = geometry.coordinates
		.map((rings) => ({ rings, size: turfArea(polygon(rings)) }))
		.sort((a, b) => b.size - a.size);
	const largest = parts[0]?.size ?? 0;
	return parts
		.filter(({ size }) => size >= largest * smallestPart)
		.map(({ rings }) => ({ type: 'Polygon', coordinates: rings }));
}

interface Sample {
	readonly at: Position;
	/** Distance to the nearest vertex of the outline, in degrees of latitude. */
	readonly depth: number;
}

function gridInside(part: Polygon): Sample[] {
	const [west, south, east, north] = turfBbox(part);
	const step = Math.max(east - west, north - south) / gridCells;
	const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
	const round = roundTo(step / leastShift);
	const samples: Sample[] = [];
	for (let lon = west + step / 2; lon < east; lon += step) {
		for (let lat = south + step / 2; lat < north; lat += step) {
			const at: Position = [round(lon), round(lat)];
			if (!booleanPointInPolygon([...at], part)) continue;
			samples.push({ at, depth: depthOf(lon, lat, part, squeeze) });
		}
	}
	return samples;
}

function depthOf(lon: number, lat: number, part: Polygon, squeeze: number): number {
	let nearest = Infinity;
	for (const ring of part.coordinates) {
		for (const [x = 0, y = 0] of ring) {
			nearest = Math.min(nearest, Math.hypot((x - lon) * squeeze, y - lat));
		}
	}
	return nearest;
}

function alongLine({ coordinates }: LineString): Position[] {
	const middle = (coordinates.length - 1) / 2;
	return coordinates
		.map((at, i) => ({ at: toPosition(at), away: Math.abs(i - middle) }))
		.sort((a, b) => a.away - b.away)
		.map(({ at }) => at);
}

const toPosition = ([lon = 0, lat = 0]: readonly number[]): Position => [lon, lat];
/** To as many decimals as tell steps of `least` degrees apart: a country's anchors need fewer than a valley's. */
function roundTo(least: number): (degrees: number) => number {
	const decimals = Math.max(0, Math.ceil(-Math.log10(least)));
	return (degrees) => Number(degrees.toFixed(decimals));
}
