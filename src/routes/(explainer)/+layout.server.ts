import { getFeaturedStory, getStory } from '$lib/server/content';
import { plateData } from '$lib/server/plate-data';
import { notFound } from '$lib/server/not-found';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params }) => {
	const story = params.story === undefined ? getFeaturedStory() : getStory(params.story);
	if (!story) notFound();
	const { id, title, asReportedOn } = story.file;
	return { story: { id, title, asReportedOn }, plate: plateData(story) };
};
