import type { LineString, Point } from 'geojson';
import type { AreaGeometry } from '../gazetteer/place';
import { simplifyLine } from '../map/simplify-line';

type Pair = [x: number, y: number];
type Shape = AreaGeometry | LineString | Point;

/** To about a hundred metres. */
const rounded = (degrees: number) => Math.round(degrees * 1000) / 1000;

/** Returns a footprint with fewer points, for drawing only: lines stray by `tolerance` degrees at most. */
export function thinShape<T extends Shape>(shape: T, tolerance: number): T {
	const thin = (line: readonly (readonly number[])[]) =>
		simplifyLine(line as unknown as Pair[], tolerance).map((point) => point.map(rounded));
	const rings = (all: readonly (readonly (readonly number[])[])[]) =>
		all.map(thin).filter((ring) => ring.length > 3);
	switch (shape.type) {
		case 'Polygon':
			return { ...shape, coordinates: rings(shape.coordinates) };
		case 'MultiPolygon':
			return {
				...shape,
				coordinates: shape.coordinates.map(rings).filter((part) => part.length > 0)
			};
		default:
			return shape;
	}
}
