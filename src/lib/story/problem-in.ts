import type { Problem } from '../problem/problem';
import type { StoryFile } from './story-file';

/** Returns a function that makes problems of a story's file, each with the line of what stands at its path. */
export function problemIn(story: Pick<StoryFile, 'id' | 'lineOf'>) {
	return (path: readonly (string | number)[], message: string, remedy: string): Problem => {
		const line = story.lineOf(path);
		return {
			file: `geodata/stories/${story.id}.yaml`,
			...(line === undefined ? {} : { line }),
			message,
			remedy
		};
	};
}
