import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchTextQuote } from '../report/match-text-quote';
import { loadContent } from '../server/content';
import { annotations, type PlaceAnnotation } from './annotations';
import { fromCodePoints, toCodePoints } from './code-points';
import { compact, expand, valuesOf } from './contexts/read-linked-data';
import { passagesJson } from './passages-json';
import { testAddresses } from './test-addresses';

const stories = [...loadContent(process.cwd()).stories];
const oa = 'http://www.w3.org/ns/oa#';
const as = 'http://www.w3.org/ns/activitystreams#';

describe.each(stories)('annotations of %s', (id, story) => {
	const addresses = testAddresses(id);
	const served = JSON.parse(JSON.stringify(annotations(story, addresses))) as ReturnType<
		typeof annotations
	>;
	const { items } = served.first;
	const placed = passagesJson(story).flatMap(({ report, start, mentions }) =>
		mentions.flatMap((mention) =>
			mention.place === null
				? []
				: [{ report, place: mention.place, start: start + mention.start, end: start + mention.end }]
		)
	);

	const bodyOf = ({ target }: PlaceAnnotation) => {
		const report = story.reports.find(
			(one) => addresses.file(`${one.id}.txt`) === target[1].source
		);
		if (!report) throw new Error(`${target[1].source} is no text of this story`);
		return report;
	};

	it('are one for each mention with a place, at the offsets that passages.json has', () => {
		const found = items.map((one) => {
			const { id: report, body } = bodyOf(one);
			const { selector } = one.target[1];
			if (selector.type !== 'TextPositionSelector') throw new Error('no position');
			const place = story.places.find((place) => addresses.place(place.id) === one.body[1].id);
			return { report, place: place?.id, ...fromCodePoints(body, selector) };
		});
		expect(found).toEqual(placed);
		expect(served.total).toBe(placed.length);
		expect(new Set(items.map((one) => one.id)).size).toBe(items.length);
	});

	it('are found again by their quotation alone, or by its words where those stand twice', () => {
		for (const one of items) {
			const { body } = bodyOf(one);
			const [{ selector: quote }, { selector: position }] = one.target;
			if (quote.type !== 'TextQuoteSelector' || position.type !== 'TextPositionSelector')
				throw new Error('other selectors');
			const span = fromCodePoints(body, position);
			expect(body.slice(span.start, span.end)).toBe(quote.exact);
			expect(matchTextQuote(body, quote)).toEqual(span);
		}
	});

	it('name the gazetteer entry of their place, and give a point to points alone', () => {
		for (const { body } of items) {
			const place = story.places.find(({ id: own }) => addresses.place(own) === body[1].id);
			const { geometry, properties } = place!.feature;
			if (properties.gazetteer.startsWith('http'))
				expect(body[0].source).toBe(properties.gazetteer);
			expect(body[1].geometry).toEqual(geometry.type === 'Point' ? geometry : undefined);
		}
	});

	it('are linked data after the model: every term is known, and what it requires is there', async () => {
		const expanded = await expand(served);
		const [page] = valuesOf(expanded[0], `${as}first`);
		const list = valuesOf(page, `${as}items`)[0]?.['@list'] ?? [];
		expect(list.length).toBe(items.length);
		for (const [index, node] of list.entries()) {
			expect(node['@type']).toEqual([`${oa}Annotation`]);
			expect(node['@id']).toBe(items[index]?.id);
			expect(node[`${oa}motivatedBy`]).toEqual([{ '@id': `${oa}identifying` }]);
			expect(valuesOf(node, `${oa}hasBody`).length).toBe(2);
			expect(
				valuesOf(node, `${oa}hasTarget`).map((one) => valuesOf(one, `${oa}hasSource`)[0]?.['@id'])
			).toEqual(items[index]?.target.map(({ source }) => source));
		}
		const back = await compact(expanded, served['@context']);
		expect(back['first']).toEqual(served.first);
	});
});

describe('positions', () => {
	const text = fc.array(
		fc.constantFrom('a', '"', '\n', '’', 'پ', 'ې', '\u200c', '𐌀', '👩', '\u200d', ' '),
		{ maxLength: 40 }
	);

	it('count code points, and lead back to the same words', () => {
		fc.assert(
			fc.property(text, fc.nat(40), fc.nat(40), (points, one, other) => {
				const body = points.join('');
				const [from, to] = [one, other]
					.map((n) => Math.min(n, points.length))
					.sort((a, b) => a - b);
				const units = {
					start: points.slice(0, from).join('').length,
					end: points.slice(0, to).join('').length
				};
				expect(toCodePoints(body, units)).toEqual({ start: from, end: to });
				expect(fromCodePoints(body, { start: from!, end: to! })).toEqual(units);
			})
		);
	});
});
