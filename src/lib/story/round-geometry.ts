/** Four decimals of a degree are about ten metres: far finer than any boundary here is drawn. */
const decimals = 1e4;

/** The same nest of coordinates, in degrees, rounded. */
export function roundCoordinates<T extends readonly unknown[]>(coordinates: T): T {
	return coordinates.map((item) => {
		if (typeof item === 'number') return Math.round(item * decimals) / decimals;
		return Array.isArray(item) ? roundCoordinates(item) : item;
		// The nest keeps its shape; only its numbers change.
	}) as unknown as T;
}
