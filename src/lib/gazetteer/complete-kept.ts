import type { Place, Position } from './place';

/**
 * Follows `within` to its end, nearest first, and gives every hand-kept place the one country that it leads to. An area
 * without a point of its own is looked at from the middle of the hand-kept places inside it.
 */
export function completeKept(places: readonly Place[], countries: readonly Place[]): Place[] {
	const countryCodes = new Map(countries.map((country) => [country.id, country.country]));
	const byId = new Map(places.map((place) => [place.id, place]));
	return places.map((place) => {
		const within = ancestors(place, byId);
		const codes = new Set(within.map((id) => countryCodes.get(id)));
		codes.delete(undefined);
		const [country] = codes;
		const point = hasPoint(place) ? place.point : (middleOfParts(place, places) ?? place.point);
		return {
			...place,
			within,
			point,
			...(country !== undefined && codes.size === 1 ? { country } : {})
		};
	});
}

/** Ids of everything that contains `place`, nearest first; a circle in the file ends the walk. */
function ancestors(place: Place, byId: ReadonlyMap<string, Place>): string[] {
	const found = new Set<string>();
	const queue = [...place.within];
	for (const id of queue) {
		if (found.has(id)) continue;
		found.add(id);
		queue.push(...(byId.get(id)?.within ?? []));
	}
	return [...found];
}

const hasPoint = ({ point: [lon, lat] }: Place) => lon !== 0 || lat !== 0;

function middleOfParts(place: Place, places: readonly Place[]): Position | undefined {
	const parts = places.filter((part) => part.within.includes(place.id) && hasPoint(part));
	if (parts.length === 0) return undefined;
	const sum = (axis: 0 | 1) => parts.reduce((total, part) => total + part.point[axis], 0);
	return [sum(0) / parts.length, sum(1) / parts.length];
}
