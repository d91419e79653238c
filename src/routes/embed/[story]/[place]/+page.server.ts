import { getContent, getStory } from '$lib/server/content';
import { embedData, embedPlate } from '$lib/server/embed-data';
import { mapLinks } from '$lib/server/map-links';
import { notFound } from '$lib/server/not-found';
import { placePageView } from '$lib/server/page-view';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	[...getContent().stories].flatMap(([story, { places }]) =>
		places.map(({ id }) => ({ story, place: id }))
	);

export const load: PageServerLoad = ({ params }) => {
	const story = getStory(params.story);
	const place = story?.places.find(({ id }) => id === params.place);
	if (!story || !place) notFound();
	const view = placePageView(story, place);
	return {
		embed: embedData(story, place),
		plate: embedPlate(story, place, view),
		links: mapLinks(story, place),
		...view
	};
};
