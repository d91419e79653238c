import type { Language } from '../gazetteer/place';
import type { Story } from './story';

/**
 * Returns a story with its places named in a language of the site, where they have a name in it. What the reports write,
 * and what the story's words say, stays as it is.
 *
 * @param nameOf the name of a place that the story may not have itself, such as a province that contains one
 */
export function inLanguage(
	story: Story,
	language: Language,
	nameOf: (place: string) => string | undefined
): Story {
	if (language === 'en') return story;
	return {
		...story,
		places: story.places.map((place) => {
			const { properties } = place.feature;
			const within = properties.within.map(({ id, name }) => ({ id, name: nameOf(id) ?? name }));
			const name = properties.names[language] ?? properties.name;
			return {
				...place,
				feature: { ...place.feature, properties: { ...properties, name, within } }
			};
		})
	};
}
