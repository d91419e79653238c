import { getContent, getStory } from '$lib/server/content';
import { mapLinks } from '$lib/server/map-links';
import { placePageView } from '$lib/server/page-view';
import { placeData } from '$lib/server/place-data';
import { notFound } from '$lib/server/not-found';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	[...getContent().stories].flatMap(([story, { places }]) =>
		places.map(({ id }) => ({ story, place: id }))
	);

export const load: PageServerLoad = ({ params }) => {
	const story = getStory(params.story);
	const place = story?.places.find(({ id }) => id === params.place);
	if (!story || !place) notFound();
	return {
		place: placeData(story, place),
		links: mapLinks(story, place),
		...placePageView(story, place)
	};
};
