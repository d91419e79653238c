import { getContent, getStory } from '$lib/server/content';
import { embedData } from '$lib/server/embed-data';
import { mapLinks } from '$lib/server/map-links';
import { notFound } from '$lib/server/not-found';
import { placePageView } from '$lib/server/page-view';
import { plateData } from '$lib/server/plate-data';
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
		embed: embedData(story, place),
		plate: plateData(story),
		links: mapLinks(story, place),
		...placePageView(story, place)
	};
};
