import { render } from 'svelte/server';
import { quotedPassages } from '$lib/export/passages-json';
import { getContent, getStory } from '$lib/server/content';
import { notFound } from '$lib/server/not-found';
import { passageData } from '$lib/server/passage-data';
import { plainPage } from '$lib/server/plain-page';
import { sharedPassage } from '$lib/server/shared-page';
import { withHeadTags } from '$lib/share/head-tags';
import PassagePage from '$lib/share/PassagePage.svelte';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const entries: EntryGenerator = () =>
	[...getContent().stories].flatMap(([id, story]) =>
		quotedPassages(story).map((passage) => ({ story: id, passage: passage.id }))
	);

/** A page for one passage, to be handed on; not one of the pages that scripts lead through, which it would make larger. */
export const GET: RequestHandler = async ({ params, url }) => {
	const story = getStory(params.story);
	const passage = story && quotedPassages(story).find(({ id }) => id === params.passage);
	const data = passage && passageData(story, passage);
	const shared = passage && sharedPassage(story, passage);
	if (!data || !shared) notFound();
	const html = plainPage(await render(PassagePage, { props: { data } }), url.pathname);
	// Said so shortly, or Kit does not take it for a page; the page itself names its charset.
	return new Response(withHeadTags(html, shared), { headers: { 'content-type': 'text/html' } });
};
