import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getFeaturedStory } from '../server/content';
import { searchData } from '../server/search-data';
import type { Found, Group } from './found';
import { searchCases, strayQueries } from './search-cases';
import { indexStory } from './search-story';

const documents = searchData(getFeaturedStory());
const search = indexStory(documents);

/** What stands first in a group, in words. */
function firstIn(group: Group | undefined): string {
	if (!group) return '(nothing)';
	return group.kind === 'passages'
		? (group.hits[0]?.quote.text ?? '')
		: (group.hits[0]?.name.text ?? '');
}
const groupOf = ({ groups }: Found, kind: Group['kind']) => groups.find((one) => one.kind === kind);
const namesIn = (found: Found) =>
	found.groups.flatMap((group) =>
		group.kind === 'passages' ? [] : group.hits.map(({ name }) => name.text)
	);

describe('a search of the story', () => {
	it.each(searchCases)(
		'for “$query” ($why) finds $first first',
		({ query, group, first, also }) => {
			const found = search(query);
			expect(found.groups[0]?.kind).toBe(group);
			if (group === 'passages') expect(firstIn(found.groups[0])).toContain(first);
			else if (first !== '') expect(firstIn(found.groups[0])).toBe(first);
			if (also) expect(firstIn(groupOf(found, also.group))).toContain(also.first);
		}
	);

	it.each(strayQueries)('is not put out by %s', (_, query) => {
		const { groups } = search(query);
		expect(groups).toEqual([]);
	});

	it('answers any string, and marks only what stands in the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => {
				for (const { hits } of search(query).groups) {
					for (const hit of hits) {
						const { text, marks } = 'quote' in hit ? hit.quote : hit.name;
						let at = 0;
						for (const { start, end } of marks) {
							expect(start).toBeGreaterThanOrEqual(at);
							expect(end).toBeGreaterThan(start);
							at = end;
						}
						expect(at).toBeLessThanOrEqual(text.length);
					}
				}
			})
		);
	});

	it('finds each passage about a place by any of its names', () => {
		const kabul = documents.passages.filter(({ mentions }) =>
			mentions.some(({ place }) => place === 'kabul')
		);
		for (const query of ['Kabul', 'کابل', 'Cabul']) {
			const group = groupOf(search(query), 'passages');
			const ids = group?.hits.map(({ id }) => id) ?? [];
			for (const { id } of kabul) expect(ids).toContain(id);
		}
	});

	it('marks a description that stands for the place', () => {
		const group = groupOf(search('کابل'), 'passages');
		const marked = group?.kind === 'passages' ? group.hits : [];
		const words = marked.flatMap(({ quote }) =>
			quote.marks.map(({ start, end }) => quote.text.slice(start, end))
		);
		expect(words).toContain('the capital');
		expect(words).toContain('Kabul');
	});

	it.each(['Rahimi', 'Shakourieh', 'Shakourieh Rahimi', 'Wudod', 'Ghani'])(
		'finds nobody whom the story does not list: %s',
		(query) => {
			expect(search(query).groups).toEqual([]);
		}
	);

	it('is not on any list that is served', () => {
		expect(documents.capitals).toContain('taliban');
		for (const word of ['rahimi', 'shakourieh']) expect(documents.capitals).not.toContain(word);
	});

	it('still finds the passage by what the person said or is', () => {
		const group = groupOf(search('protest organizer'), 'passages');
		expect(firstIn(group)).toContain('Shakourieh Rahimi told RFE/RL');
		const [hit] = group?.kind === 'passages' ? group.hits : [];
		expect(hit?.quote.marks.map(({ start, end }) => hit.quote.text.slice(start, end))).toEqual([
			'Protest organizer'
		]);
	});

	it('says where a person is heard, once a paragraph', () => {
		const group = groupOf(search('Massoud'), 'speakers');
		const [massoud] = group?.kind === 'speakers' ? group.hits : [];
		expect(massoud?.office?.text).toBe('leader of the National Resistance Front');
		const places = massoud?.passages.map(({ publisher, paragraph }) => `${publisher} ${paragraph}`);
		expect(places?.length).toBeGreaterThan(1);
		expect(new Set(places).size).toBe(places?.length);
	});

	it('leads to the passages that name somebody who is not heard', () => {
		const group = groupOf(search('Blinken'), 'speakers');
		const [blinken] = group?.kind === 'speakers' ? group.hits : [];
		expect(blinken?.speaker.heard).toEqual([]);
		expect(blinken?.passages[0]?.quote).toContain('Secretary of State Antony Blinken');
	});

	it('does not take the late commander for his son', () => {
		const commander = documents.passages.find(({ quote }) => quote.includes('Ahmad Shah Masud'));
		const son = documents.speakers.find(({ name }) => name === 'Ahmad Massoud');
		expect([...(son?.heard ?? []), ...(son?.named ?? [])]).not.toContain(commander?.id);
	});

	it('shows the other name by which a place was found', () => {
		const group = groupOf(search('Persia'), 'places');
		const [iran] = group?.kind === 'places' ? group.hits : [];
		expect(iran?.name.text).toBe('Iran');
		expect(iran?.alias?.text).toBe('Persia');
	});

	it('takes two letters that are a word for that word', () => {
		expect(namesIn(search('UN'))).toEqual([
			'The United Nations',
			'Stephane Dujarric',
			'Martin Griffiths'
		]);
	});

	it('does not let a slip of the finger in where the word itself is known', () => {
		expect(namesIn(search('Nazari'))).toEqual(['Maisam Nazari']);
	});

	it('suggests names like a word that nothing matches', () => {
		expect(search('Afgansten').groups).toEqual([]);
		expect(search('Afgansten').suggestions).toContain('Afghanistan');
	});
});
