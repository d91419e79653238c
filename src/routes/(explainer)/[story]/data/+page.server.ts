import { addresses } from '$lib/addresses';
import { dataWords } from '$lib/messages/data-words';
import { getContent, getStory } from '$lib/server/content';
import { storyView } from '$lib/server/page-view';
import { notFound } from '$lib/server/not-found';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	[...getContent().stories.keys()].map((story) => ({ story }));

export const load: PageServerLoad = ({ params }) => {
	const story = getStory(params.story);
	if (!story) notFound();
	const { id, title } = story.file;
	const files = [
		{ name: 'places.geojson', about: dataWords.places },
		{ name: 'passages.json', about: dataWords.passages },
		...story.reports.map((report) => ({
			name: `${report.id}.txt`,
			about: dataWords.text(report.publisher)
		}))
	].map((file) => ({ ...file, href: addresses.dataFile(id, file.name) }));
	return { id, title, files, ...storyView(story) };
};
