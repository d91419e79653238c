import { getContent, getStory } from '$lib/server/content';
import { storyView } from '$lib/server/page-view';
import { notFound } from '$lib/server/not-found';
import { searchIndex } from '$lib/server/search-index';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	[...getContent().stories.keys()].map((story) => ({ story }));

export const load: PageServerLoad = ({ params }) => {
	const story = getStory(params.story);
	if (!story) notFound();
	return { index: searchIndex(story), ...storyView(story) };
};
