import { getContent, getStory } from '$lib/server/content';
import { notFound } from '$lib/server/not-found';
import { sharePicture } from '$lib/server/share-picture';
import type { EntryGenerator, RequestHandler } from './$types';

/** Once, for every language: its words are in English, and the name stands in Dari or Pashto as well. */
export const prerender = SITE_LOCALE === 'en';

export const entries: EntryGenerator = () =>
	[...getContent().stories].flatMap(([story, { places }]) =>
		[story, ...places.map(({ id }) => id)].map((id) => ({ story, id }))
	);

/** The picture that stands for a story or a place where it is shared. */
export const GET: RequestHandler = async ({ params }) => {
	const story = getStory(params.story);
	const place = story?.places.find(({ id }) => id === params.id);
	if (!story || (!place && params.id !== story.file.id)) notFound();
	return new Response(await sharePicture(story, place), {
		headers: { 'content-type': 'image/png' }
	});
};
