import type { Place } from '../gazetteer/place';

type Vector = readonly [number, number, number];

const earthRadius = 6371;
const vectors = new WeakMap<Place, Vector>();

/** Great-circle distance between the points of two places, in kilometres. */
export function kilometresBetween(a: Place, b: Place): number {
	const [u, v] = [vectorOf(a), vectorOf(b)];
	const cosine = u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
	return earthRadius * Math.acos(Math.min(1, Math.max(-1, cosine)));
}

/** A place's point on the unit sphere, worked out once: names are weighed against each other again and again. */
function vectorOf(place: Place): Vector {
	const known = vectors.get(place);
	if (known) return known;
	const [longitude, latitude] = place.point.map((degrees) => (degrees * Math.PI) / 180);
	const [x = 0, y = 0] = [longitude, latitude];
	const vector: Vector = [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)];
	vectors.set(place, vector);
	return vector;
}
