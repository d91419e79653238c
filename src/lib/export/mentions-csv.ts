import { stringify } from 'csv-stringify/browser/esm/sync';
import { textFragmentLink } from '../report/text-fragment';
import type { Story } from '../story/story';
import { guardFormula } from './formula-guard';
import { mentionsInStory, type MentionInStory } from './mentions-in-story';

/** The columns, in their order, and what stands in each. */
const columns = {
	/** Id of the place in places.geojson; empty where none was found. */
	place: ({ mention }) => mention.place ?? '',
	name: ({ place }) => place?.feature.properties.name ?? '',
	exact: ({ mention }) => mention.exact,
	form: ({ mention }) => mention.form,
	role: ({ mention }) => mention.role,
	confidence: ({ mention }) => mention.confidence,
	precision: ({ place }) => place?.feature.properties.precision ?? '',
	/** Only of what is a point: an area has no coordinates that would be true. */
	longitude: ({ place }) => pointOf(place)?.[0] ?? '',
	latitude: ({ place }) => pointOf(place)?.[1] ?? '',
	gazetteer: ({ place }) => place?.feature.properties.gazetteer ?? '',
	report: ({ report }) => report.id,
	/** UTF-16 units in <report>.txt. */
	start: ({ start }) => start,
	end: ({ end }) => end,
	/** UTF-16 units in the quotation. */
	quote_start: ({ mention }) => mention.start,
	quote_end: ({ mention }) => mention.end,
	passage: ({ passage }) => passage.id,
	paragraph: ({ passage }) => passage.paragraph,
	quote: ({ passage }) => passage.quote,
	publisher: ({ report }) => report.publisher,
	title: ({ report }) => report.title,
	published: ({ report }) => report.published,
	link: ({ report, passage }) => textFragmentLink(report.url, passage.quote)
} satisfies Readonly<Record<string, (row: MentionInStory) => string | number>>;

export const mentionColumns = Object.keys(columns);

/**
 * A story's mentions as CSV, one a row, in reading order: RFC 4180, UTF-8, with a header. Every text is in quotation
 * marks and guarded by `guardFormula`; numbers stand bare. https://www.rfc-editor.org/rfc/rfc4180
 */
export function mentionsCsv(story: Story): string {
	return toCsv(
		mentionColumns,
		mentionsInStory(story).map((row) => Object.values(columns).map((cell) => cell(row)))
	);
}

export function toCsv(header: readonly string[], rows: readonly (readonly (string | number)[])[]) {
	const cells = rows.map((row) =>
		row.map((cell) => (typeof cell === 'string' ? guardFormula(cell) : cell))
	);
	return stringify([header, ...cells], { record_delimiter: 'windows', quoted_string: true });
}

function pointOf(place: MentionInStory['place']) {
	const geometry = place?.feature.geometry;
	return geometry?.type === 'Point' ? geometry.coordinates : undefined;
}
