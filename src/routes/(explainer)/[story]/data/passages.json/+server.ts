import { error, json } from '@sveltejs/kit';
import { passagesJson } from '$lib/export/passages-json';
import { getContent, getStory } from '$lib/server/content';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	[...getContent().stories.keys()].map((story) => ({ story }));

export const GET: RequestHandler = ({ params }) => {
	const story = getStory(params.story);
	if (!story) error(404);
	return json(passagesJson(story));
};
