import { describe, expect, it } from 'vitest';
import { loadContent } from '../server/content';
import { expand, valuesOf, type LinkedNode } from './contexts/read-linked-data';
import { quotedPassages } from './passages-json';
import { passagePage, placePage, reportPage, storyArticle } from './schema-org';
import { testAddresses } from './test-addresses';

const stories = [...loadContent(process.cwd()).stories];
const schema = 'http://schema.org/';

const read = async (document: object): Promise<LinkedNode> => {
	const [root] = await expand(JSON.parse(JSON.stringify(document)) as object);
	if (!root) throw new Error('nothing is said');
	return root;
};
const ids = (node: LinkedNode, property: string) =>
	valuesOf(node, schema + property).map((one) => one['@id']);
const typeOf = (node: LinkedNode | undefined) => node?.['@type'];

describe.each(stories)('schema.org descriptions of %s', (id, story) => {
	const addresses = testAddresses(id);

	it('call the story an article of ours that cites the reports and covers the places where something is', async () => {
		const root = await read(storyArticle(story, addresses));
		expect(typeOf(root)).toEqual([`${schema}Article`]);
		expect(ids(root, 'citation')).toEqual(story.reports.map(({ url }) => url));
		const covered = valuesOf(root, `${schema}spatialCoverage`);
		const places = story.places.filter(({ actsOnly }) => !actsOnly);
		expect(covered.map((one) => ids(one, 'url')[0])).toEqual(
			places.map((place) => addresses.place(place.id))
		);
		for (const [index, { feature }] of places.entries()) {
			const geo = valuesOf(covered[index], `${schema}geo`)[0];
			const isPoint = feature.geometry.type === 'Point';
			expect(typeOf(geo)).toEqual([`${schema}${isPoint ? 'GeoCoordinates' : 'GeoShape'}`]);
		}
		const days = valuesOf(root, `${schema}temporalCoverage`)[0]?.['@value'];
		expect(days).toMatch(/^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/);
		expect(String(days).endsWith(story.file.asReportedOn)).toBe(true);
	});

	it('say what each place is, and which reports name it', async () => {
		for (const place of story.places) {
			const root = await read(placePage(story, place, addresses));
			const [about] = valuesOf(root, `${schema}about`);
			expect(typeOf(about)).toEqual([`${schema}Place`]);
			expect(valuesOf(about, `${schema}name`)[0]?.['@value']).toBe(place.feature.properties.name);
			const urls = story.reports
				.filter((report) => place.reports.includes(report.id))
				.map(({ url }) => url);
			expect(ids(root, 'citation')).toEqual(urls);
			expect(ids(root, 'isPartOf')).toEqual([addresses.story]);
		}
	});

	it('cite the report on its page, and quote a passage word for word on its own', async () => {
		for (const report of story.reports) {
			const root = await read(reportPage(report, addresses));
			expect(ids(root, 'citation')).toEqual([report.url]);
		}
		for (const passage of quotedPassages(story)) {
			const report = story.reports.find((one) => one.id === passage.report)!;
			const root = await read(passagePage(passage, report, addresses));
			const [quotation] = valuesOf(root, `${schema}mainEntity`);
			expect(valuesOf(quotation, `${schema}text`)[0]?.['@value']).toBe(passage.quote);
			expect(ids(quotation!, 'citation')).toEqual([report.url]);
		}
	});

	it('list no person', () => {
		const all = [
			storyArticle(story, addresses),
			...story.places.map((place) => placePage(story, place, addresses)),
			...story.reports.map((report) => reportPage(report, addresses))
		];
		expect(JSON.stringify(all)).not.toMatch(/"(Person|author|contributor|mentions)"/);
	});
});
