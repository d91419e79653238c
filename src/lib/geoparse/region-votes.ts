import type { Place } from '../gazetteer/place';

/** How much a report speaks of each first-level region: key to number of mentions, contained places included. */
export type RegionVotes = ReadonlyMap<string, number>;

/** A key for the first-level region that a place is or lies in; undefined for countries and what crosses borders. */
export function regionKey({ country, region }: Place): string | undefined {
	return country !== undefined && region !== undefined ? `${country}-${region}` : undefined;
}

/** One vote for the region that each place is or lies in. */
export function countRegions(places: readonly Place[]): RegionVotes {
	const votes = new Map<string, number>();
	for (const place of places) {
		const key = regionKey(place);
		if (key !== undefined) votes.set(key, (votes.get(key) ?? 0) + 1);
	}
	return votes;
}
