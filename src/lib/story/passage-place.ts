import type { Story, StoryPassage, StoryPlace } from './story';

/**
 * The place that stands for a passage where only one can: the first at which the passage says that something is, or else
 * the first that it names; undefined where it names none.
 */
export function passagePlace(
	{ places }: Story,
	{ mentions }: StoryPassage
): StoryPlace | undefined {
	const placed = mentions.filter(({ place }) => place !== null);
	const chosen = placed.find(({ role }) => role === 'literal') ?? placed[0];
	return places.find(({ id }) => id === chosen?.place);
}
