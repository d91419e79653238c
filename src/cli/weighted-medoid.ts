export interface WeightedPoint {
	/** `[longitude, latitude]` in degrees. */
	readonly at: readonly [number, number];
	readonly weight: number;
}

const radians = Math.PI / 180;

/**
 * The one of the points from which the weighted sum of great-circle distances to all is least. Unlike a
 * mean it is always one of the points, and a few stray ones do not move it.
 *
 * @returns The first such point in the order given; undefined for no points.
 */
export function weightedMedoid<T extends WeightedPoint>(points: readonly T[]): T | undefined {
	const vectors = points.map(({ at }) => unitVector(at));
	let best: T | undefined;
	let least = Infinity;
	points.forEach((candidate, index) => {
		const here = vectors[index] ?? [0, 0, 0];
		let sum = 0;
		for (let other = 0; other < vectors.length && sum < least; other++) {
			sum += (points[other]?.weight ?? 0) * angle(here, vectors[other] ?? here);
		}
		if (sum < least) [best, least] = [candidate, sum];
	});
	return best;
}

type Vector = readonly [number, number, number];

function unitVector([longitude, latitude]: readonly [number, number]): Vector {
	const along = Math.cos(latitude * radians);
	return [
		along * Math.cos(longitude * radians),
		along * Math.sin(longitude * radians),
		Math.sin(latitude * radians)
	];
}

/** Angle between two unit vectors, in radians, by the chord, which is exact for neighbours. */
function angle(a: Vector, b: Vector): number {
	const chord = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
	return 2 * Math.asin(Math.min(1, chord / 2));
}
