import { getContent, getStory } from '$lib/server/content';
import { notFound } from '$lib/server/not-found';
import { storyView } from '$lib/server/page-view';
import { tourData } from '$lib/server/tour-data';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Only stories with a tour have such a page. */
export const entries: EntryGenerator = () =>
	[...getContent().stories]
		.filter(([, { file }]) => file.tour.length > 0)
		.map(([story]) => ({ story }));

export const load: PageServerLoad = ({ params }) => {
	const story = getStory(params.story);
	const tour = story && tourData(story);
	if (!story || !tour) notFound();
	return { tour, ...storyView(story) };
};
