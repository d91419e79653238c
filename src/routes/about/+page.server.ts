import { addresses } from '$lib/addresses';
import { getFeaturedStory } from '$lib/server/content';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const { file, summary, places, reports } = getFeaturedStory();
	return {
		story: { title: file.title, href: addresses.story(file.id) },
		summary,
		places: places.length,
		reports: reports.length
	};
};
