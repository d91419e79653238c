import type { MapLink } from '../map/map-place';
import { mapWords } from '../messages/map-words';
import type { Story, StoryPlace } from '../story/story';

/** The stated distances that locate a place, or others from it, to be drawn; one line for each pair of points. */
export function mapLinks(story: Story, place: StoryPlace): MapLink[] {
	const own = story.relations.filter(
		({ subject, object }) => subject === place.id || object === place.id
	);
	const byPair = new Map<string, MapLink>();
	for (const relation of own) {
		const { subject, object, from, to } = relation;
		const id = `${object}-${subject}`;
		if (byPair.has(id)) continue;
		byPair.set(id, { id, from, to, ...mapWords.relation(relation), language: SITE_LOCALE });
	}
	return [...byPair.values()];
}
