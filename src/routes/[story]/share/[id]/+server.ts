import { render } from 'svelte/server';
import { getContent, getStory } from '$lib/server/content';
import { notFound } from '$lib/server/not-found';
import { plainPage } from '$lib/server/plain-page';
import { shareData } from '$lib/server/share-data';
import SharePage from '$lib/share/SharePage.svelte';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const entries: EntryGenerator = () =>
	[...getContent().stories].flatMap(([story, { places }]) =>
		[story, ...places.map(({ id }) => id)].map((id) => ({ story, id }))
	);

/** The page for handing on a place, or the story under its own id. */
export const GET: RequestHandler = async ({ params, url }) => {
	const story = getStory(params.story);
	const place = story?.places.find(({ id }) => id === params.id);
	if (!story || (!place && params.id !== story.file.id)) notFound();
	const rendered = await render(SharePage, { props: { data: shareData(story, place) } });
	// Said so shortly, or Kit does not take it for a page; the page itself names its charset.
	return new Response(plainPage(rendered, url.pathname), {
		headers: { 'content-type': 'text/html' }
	});
};
