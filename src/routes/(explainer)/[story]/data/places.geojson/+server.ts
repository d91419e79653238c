import { placesGeojson } from '$lib/export/places-geojson';
import { getContent, getStory } from '$lib/server/content';
import { notFound } from '$lib/server/not-found';
import type { EntryGenerator, RequestHandler } from './$types';

/** Once, for every language. */
export const prerender = SITE_LOCALE === 'en';

export const entries: EntryGenerator = () =>
	[...getContent().stories.keys()].map((story) => ({ story }));

/** RFC 7946: https://www.rfc-editor.org/rfc/rfc7946 */
export const GET: RequestHandler = ({ params }) => {
	const story = getStory(params.story);
	if (!story) notFound();
	return new Response(JSON.stringify(placesGeojson(story)), {
		headers: { 'content-type': 'application/geo+json' }
	});
};
