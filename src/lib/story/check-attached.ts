import type { Problem } from '../problem/problem';
import type { Story } from './story';
import type { Attached } from './story-file';

/**
 * What is wrong with the passages that a story attaches to places by hand: a passage or a place that is not there, or a
 * passage that mentions the place and so belongs to it anyway.
 */
export function checkAttached(story: Story): Problem[] {
	return story.file.attach.flatMap((attached, i) => {
		const found = problemWith(story, attached);
		if (!found) return [];
		const line = story.file.lineOf(['attach', i, found.key]);
		return [
			{
				file: `geodata/stories/${story.file.id}.yaml`,
				...(line === undefined ? {} : { line }),
				message: found.message,
				remedy: found.remedy
			}
		];
	});
}

function problemWith({ passages, places }: Story, { passage: id, place }: Attached) {
	const passage = passages.find((one) => one.id === id);
	if (!passage)
		return {
			key: 'passage',
			message: `there is no passage “${id}”`,
			remedy: 'Write the id of a passage, as the page of the report has it in its addresses'
		};
	if (!places.some((one) => one.id === place))
		return {
			key: 'place',
			message: `there is no place “${place}” in this story`,
			remedy: 'Write the id of one that it has'
		};
	if (passage.mentions.some((mention) => mention.place === place))
		return {
			key: 'passage',
			message: `the passage ${id} mentions “${place}” and need not be attached to it`,
			remedy: 'Take it out of the list'
		};
	return undefined;
}
