import { middleOf, radiusAround, sampleArea, type Area } from './area-middle';
import { weightedMedoid } from './weighted-medoid';

/** Where an area is looked at from, and how far it reaches. */
export interface Whereabouts {
	/** `[longitude, latitude]` in degrees, inside the area. */
	readonly at: readonly [number, number];
	/** Kilometres, whole, 1 at least. */
	readonly radius: number;
}

/** The middle of an area; undefined for one too small to sample. */
export function whereaboutsOfArea(areas: readonly Area[]): Whereabouts | undefined {
	const samples = sampleArea(areas);
	const at = middleOf(samples);
	return at && { at, radius: wholeKilometres(radiusAround(at, samples)) };
}

/** The settlement with the least sum of distances to all, by population; a settlement of none counts as one person. */
export function whereaboutsOfSettlements(
	settlements: readonly { at: readonly [number, number]; population: number }[]
): Whereabouts | undefined {
	const weighted = settlements.map(({ at, population }) => ({ at, weight: population || 1 }));
	const at = weightedMedoid(weighted)?.at;
	const all = settlements.map((settlement) => settlement.at);
	return at && { at, radius: wholeKilometres(radiusAround(at, all)) };
}

export const wholeKilometres = (kilometres: number) => Math.max(1, Math.round(kilometres));
