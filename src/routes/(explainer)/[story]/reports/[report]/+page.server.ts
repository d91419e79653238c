import { getContent, getStory } from '$lib/server/content';
import { storyView } from '$lib/server/page-view';
import { reportData } from '$lib/server/report-data';
import { notFound } from '$lib/server/not-found';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	[...getContent().stories].flatMap(([story, { reports }]) =>
		reports.map(({ id }) => ({ story, report: id }))
	);

export const load: PageServerLoad = ({ params }) => {
	const story = getStory(params.story);
	const report = story?.reports.find(({ id }) => id === params.report);
	if (!story || !report) notFound();
	return { report: reportData(story, report), ...storyView(story) };
};
