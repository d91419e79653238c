import { sharedAddresses } from '$lib/shared-addresses';
import { dataWords } from '$lib/messages/data-words';
import { getContent, getStory } from '$lib/server/content';
import { storyView } from '$lib/server/page-view';
import { notFound } from '$lib/server/not-found';
import { singleAddress } from '$lib/single/single-file';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	[...getContent().stories.keys()].map((story) => ({ story }));

export const load: PageServerLoad = ({ params }) => {
	const story = getStory(params.story);
	if (!story) notFound();
	const { id, title } = story.file;
	const files = [
		{ name: 'places.geojson', about: dataWords.places },
		{ name: 'places.lpf.json', about: dataWords.linkedPlaces },
		{ name: 'passages.json', about: dataWords.passages },
		{ name: 'annotations.jsonld', about: dataWords.annotations },
		{ name: 'mentions.csv', about: dataWords.mentions },
		...story.reports.map((report) => ({
			name: `${report.id}.txt`,
			about: dataWords.text(report.publisher)
		}))
	].map((file) => ({ ...file, href: sharedAddresses.dataFile(id, file.name) }));
	return { id, title, files, single: singleAddress(id), ...storyView(story) };
};
