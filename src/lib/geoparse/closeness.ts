import type { Place } from '../gazetteer/place';

/** A point on the unit sphere. */
export type Vector = readonly [number, number, number];

const earthRadius = 6371;
const vectors = new WeakMap<Place, Vector>();

/** A distance up to which places are near. */
export interface Reach {
	readonly kilometres: number;
	/** Of the angle between two places so far apart, and a little less, so that rounding leaves out none. */
	readonly cosine: number;
}

export const reachOf = (kilometres: number): Reach => ({
	kilometres,
	cosine: Math.cos(Math.min(Math.PI, kilometres / earthRadius)) - 1e-9
});

/** Great-circle distance, in kilometres; undefined where it is more than the reach. */
export function kilometresBetween(u: Vector, v: Vector, reach: Reach): number | undefined {
	const cosine = u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
	// Most places are far apart: they are told so without an arc, the slowest part.
	if (cosine < reach.cosine) return undefined;
	const kilometres = earthRadius * Math.acos(Math.min(1, Math.max(-1, cosine)));
	return kilometres > reach.kilometres ? undefined : kilometres;
}

/** A place's point on the unit sphere, worked out once: names are weighed against each other again and again. */
export function vectorOf(place: Place): Vector {
	const known = vectors.get(place);
	if (known) return known;
	const [longitude, latitude] = place.point.map((degrees) => (degrees * Math.PI) / 180);
	const [x = 0, y = 0] = [longitude, latitude];
	const vector: Vector = [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)];
	vectors.set(place, vector);
	return vector;
}
