import type { StoryPlace } from './story';

/**
 * The city of the story to tell a place's whereabouts from: of those in the same country, the one most spoken of.
 * Undefined for countries, for that city itself, and where the story knows no such city.
 */
export function referenceCity(
	places: readonly StoryPlace[],
	place: StoryPlace
): StoryPlace | undefined {
	const { kind, country } = place.feature.properties;
	if (kind === 'country' || country === undefined) return undefined;
	const [city] = places
		.filter(
			({ feature }) => feature.properties.kind === 'city' && feature.properties.country === country
		)
		.sort((a, b) => b.passages.length - a.passages.length);
	return city?.id === place.id ? undefined : city;
}
