import { json } from '@sveltejs/kit';
import { getContent, getStory } from '$lib/server/content';
import { notFound } from '$lib/server/not-found';
import { plateAnchors } from '$lib/server/plate-data';
import type { EntryGenerator, RequestHandler } from './$types';

/** Once, for every language. */
export const prerender = SITE_LOCALE === 'en';

export const entries: EntryGenerator = () =>
	[...getContent().stories.keys()].map((story) => ({ story }));

/** Where names may stand on the map of a story, for when it is first moved. */
export const GET: RequestHandler = ({ params }) => {
	const story = getStory(params.story);
	if (!story) notFound();
	return json(plateAnchors(story));
};
