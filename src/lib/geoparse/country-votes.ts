import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Place } from '../gazetteer/place';

/** How much a report speaks of each country: id to number of mentions, demonyms and contained places included. */
export type CountryVotes = ReadonlyMap<string, number>;

/** One vote for the country that each place is or lies in; places of no single country have none. */
export function countVotes(places: readonly Place[], gazetteer: Gazetteer): CountryVotes {
	const votes = new Map<string, number>();
	for (const place of places) {
		const country = countryOf(place, gazetteer);
		if (country) votes.set(country.id, (votes.get(country.id) ?? 0) + 1);
	}
	return votes;
}

/** The country that the place is, or lies in. */
export function countryOf(place: Place, gazetteer: Gazetteer): Place | undefined {
	return place.country === undefined ? undefined : gazetteer.country(place.country);
}

/** The country with the most votes; of equals, the one that was mentioned first. */
export function dominantCountry(votes: CountryVotes): string | undefined {
	let best: string | undefined;
	for (const [id, count] of votes) if (count > (votes.get(best ?? '') ?? 0)) best = id;
	return best;
}

/** The share of all votes that a country has, 0 to 1. */
export function shareOf(country: string | undefined, votes: CountryVotes): number {
	let total = 0;
	for (const count of votes.values()) total += count;
	return total === 0 ? 0 : (votes.get(country ?? '') ?? 0) / total;
}
