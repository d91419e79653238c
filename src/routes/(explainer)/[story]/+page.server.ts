import { frontData } from '$lib/server/front-data';
import { getContent, getStory } from '$lib/server/content';
import { storyView } from '$lib/server/page-view';
import { notFound } from '$lib/server/not-found';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	[...getContent().stories.keys()].map((story) => ({ story }));

export const load: PageServerLoad = ({ params }) => {
	const story = getStory(params.story);
	if (!story) notFound();
	return { front: frontData(story), ...storyView(story) };
};
