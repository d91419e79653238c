import { bbox } from '@turf/bbox';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { distance } from '@turf/distance';
import type { Feature, MultiPolygon, Polygon } from 'geojson';

export type Area = Feature<Polygon | MultiPolygon>;
type Point = readonly [number, number];

/** Rows and columns of the grid that samples an area. */
const fineness = 48;
/** How much of an area its radius covers. */
const covered = 0.95;

/**
 * Positions spread evenly over an area, `[longitude, latitude]` in degrees: a grid over the box of each part that
 * matters, cut to the part, thinned out towards the poles as the meridians close in. Parts smaller than a hundredth of
 * the largest are left out.
 */
export function sampleArea(areas: readonly Area[]): Point[] {
	const parts = areas.flatMap(partsOf).map((shape) => ({ shape, size: sizeOf(shape) }));
	const largest = Math.max(...parts.map(({ size }) => size));
	const kept = parts.filter(({ size }) => size >= largest / 100);
	const whole = kept.reduce((sum, { size }) => sum + size, 0);
	const step = Math.sqrt(whole) / fineness;
	return kept.flatMap(({ shape }) => samplePart(shape, step));
}

/** The sample nearest to the mean of all: the middle of the area, and inside it. Undefined for no samples. */
export function middleOf(samples: readonly Point[]): Point | undefined {
	const mean = directionOf(samples);
	return samples.reduce<{ at: Point; away: number } | undefined>((best, at) => {
		const away = distance([...at], mean);
		return best && best.away <= away ? best : { at, away };
	}, undefined)?.at;
}

/** Kilometres from `at` within which this share of the points lies; 0 for none. */
export function radiusAround(at: Point, points: readonly Point[], share = covered): number {
	const away = points.map((point) => distance([...at], [...point])).sort((a, b) => a - b);
	return away[Math.min(away.length - 1, Math.floor(away.length * share))] ?? 0;
}

function partsOf({ geometry }: Area): Polygon[] {
	const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return parts.map((coordinates) => ({ type: 'Polygon', coordinates }));
}

const radians = Math.PI / 180;

/** Size of the outer ring in square degrees of the equator: enough to compare. */
function sizeOf({ coordinates: [ring = []] }: Polygon): number {
	let sum = 0;
	for (let i = 1; i < ring.length; i++) {
		const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = [ring[i - 1], ring[i]];
		sum += (x2 - x1) * (Math.sin(y1 * radians) + Math.sin(y2 * radians));
	}
	return Math.abs(sum / 2) / radians;
}

function samplePart(shape: Polygon, step: number): Point[] {
	const [west, south, east, north] = bbox(shape);
	const found: Point[] = [];
	for (let lat = south + step / 2; lat < north; lat += step) {
		const along = step / Math.max(0.05, Math.cos(lat * radians));
		for (let lon = west + along / 2; lon < east; lon += along) {
			if (booleanPointInPolygon([lon, lat], shape)) found.push([lon, lat]);
		}
	}
	return found;
}

/** The mean direction of points on the sphere, so that the antimeridian is no seam. */
function directionOf(points: readonly Point[]): [number, number] {
	let [x, y, z] = [0, 0, 0];
	for (const [lon, lat] of points) {
		x += Math.cos(lat * radians) * Math.cos(lon * radians);
		y += Math.cos(lat * radians) * Math.sin(lon * radians);
		z += Math.sin(lat * radians);
	}
	return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians];
}
