import { json } from '@sveltejs/kit';
import { getContent, getStory } from '$lib/server/content';
import { notFound } from '$lib/server/not-found';
import { searchData } from '$lib/server/search-data';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	[...getContent().stories.keys()].map((story) => ({ story }));

/** What the search reads once a reader reaches for it. */
export const GET: RequestHandler = ({ params }) => {
	const story = getStory(params.story);
	if (!story) notFound();
	return json(searchData(story));
};
