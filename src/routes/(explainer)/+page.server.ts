import { frontData } from '$lib/server/front-data';
import { getFeaturedStory } from '$lib/server/content';
import { storyView } from '$lib/server/page-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const story = getFeaturedStory();
	return { front: frontData(story), ...storyView(story) };
};
