import { quotedPassages } from '$lib/export/passages-json';
import { getContent, getStory } from '$lib/server/content';
import { notFound } from '$lib/server/not-found';
import { passageData } from '$lib/server/passage-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	[...getContent().stories].flatMap(([id, story]) =>
		quotedPassages(story).map((passage) => ({ story: id, passage: passage.id }))
	);

export const load: PageServerLoad = ({ params }) => {
	const story = getStory(params.story);
	const passage = story && quotedPassages(story).find(({ id }) => id === params.passage);
	const data = passage && passageData(story, passage);
	if (!data) notFound();
	return { passage: data };
};
