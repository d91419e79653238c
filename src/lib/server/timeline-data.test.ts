import { expect, it } from 'vitest';
import { getContent } from './content';
import { timeline } from './timeline-data';

it.each([...getContent().stories])('tells of %s in the order of the days', (_, story) => {
	const entries = timeline(story);
	const days = entries.map(({ times: [{ from, to }] }) => `${from} ${to}`);
	expect(days).toEqual(days.toSorted());
	for (const { passage, quote, times, background, inferred } of entries) {
		const source = story.passages.find(({ id }) => id === passage);
		expect(source?.quote).toContain(quote);
		const report = story.reports.find(({ id }) => id === source?.report);
		expect(inferred).toBe(!background && report?.publishedInferred);
		for (const { words } of times) expect(quote).toContain(words);
	}
	const sentences = entries.filter(({ background }) => !background).map(({ quote }) => quote);
	expect(new Set(sentences).size).toBe(sentences.length);
});
