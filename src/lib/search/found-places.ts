import type { Found } from './found';

/** Ids of the places that the map lights: those found, or else those of the passages found. */
export function foundPlaces({ groups }: Found): string[] {
	for (const { kind, hits } of groups) if (kind === 'places') return hits.map(({ id }) => id);
	const places = groups.flatMap((group) =>
		group.kind === 'passages' ? group.hits.flatMap((hit) => hit.places) : []
	);
	return [...new Set(places.map(({ id }) => id))];
}
