import type { ReadingMention, ReadingPassage, ReadingVoice, ReportSource } from './reading-report';

/** A report, for tests. */
export const aReport = (id: string, publisher: string): ReportSource => ({
	id,
	publisher,
	title: 'T',
	published: '2024-05-01',
	publishedInferred: false,
	language: 'en',
	rights: 'full',
	url: 'https://example.org/',
	href: `/s/reports/${id}/`
});

/** A voice of a party, for tests. */
export const aVoice = (party: string): ReadingVoice => ({
	party,
	source: party,
	manner: 'stated',
	said: [0, 1],
	unverified: false
});

/** A passage that says the names of places, by id, in which parties are heard; for tests. */
export function aPassage(
	id: string,
	names: Readonly<Record<string, string>>,
	parties: readonly string[] = []
): ReadingPassage {
	const quote = Object.keys(names).join(' and ');
	const mentions = Object.entries(names).map(([name, place]): ReadingMention => {
		const start = quote.indexOf(name);
		return { start, end: start + name.length, place, form: 'name', role: 'literal' };
	});
	return { id, paragraph: 1, quote, mentions, voices: parties.map(aVoice) };
}
