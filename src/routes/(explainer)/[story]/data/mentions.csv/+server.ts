import { mentionsCsv } from '$lib/export/mentions-csv';
import { getContent, getStory } from '$lib/server/content';
import { notFound } from '$lib/server/not-found';
import type { EntryGenerator, RequestHandler } from './$types';

/** Once, for every language. */
export const prerender = SITE_LOCALE === 'en';

export const entries: EntryGenerator = () =>
	[...getContent().stories.keys()].map((story) => ({ story }));

export const GET: RequestHandler = ({ params }) => {
	const story = getStory(params.story);
	if (!story) notFound();
	return new Response(mentionsCsv(story), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
