import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../server/content';
import { guardFormula, unguardFormula } from './formula-guard';
import { mentionColumns, mentionsCsv, toCsv } from './mentions-csv';
import { passagesJson } from './passages-json';

type Row = Record<string, string>;

const read = (csv: string): Row[] =>
	parse<Row>(csv, {
		columns: true,
		cast: (cell, { header }) => (header ? cell : unguardFormula(cell))
	});

const stories = [...loadContent(process.cwd()).stories];

describe.each(stories)('mentions.csv of %s', (_, story) => {
	const csv = mentionsCsv(story);
	const rows = read(csv);

	it('has a header, and ends each line as RFC 4180 asks', () => {
		expect(csv.startsWith(`"${mentionColumns.join('","')}"\r\n`)).toBe(true);
		expect(csv.endsWith('\r\n')).toBe(true);
	});

	it('gives back every mention that passages.json has, at the same offsets, with its quotation unchanged', () => {
		const expected = passagesJson(story).flatMap(({ id, report, quote, start, mentions }) =>
			mentions.map((mention) => ({
				passage: id,
				report,
				quote,
				place: mention.place ?? '',
				exact: mention.exact,
				start: start + mention.start,
				end: start + mention.end
			}))
		);
		const found = rows.map((row) => ({
			passage: row['passage'],
			report: row['report'],
			quote: row['quote'],
			place: row['place'],
			exact: row['exact'],
			start: Number(row['start']),
			end: Number(row['end'])
		}));
		expect(found).toEqual(expected);
	});

	it('points into the text of the report, and of the quotation', () => {
		for (const row of rows) {
			const body = story.reports.find(({ id }) => id === row['report'])?.body ?? '';
			expect(body.slice(Number(row['start']), Number(row['end']))).toBe(row['exact']);
			const [from, to] = [Number(row['quote_start']), Number(row['quote_end'])];
			expect(row['quote']?.slice(from, to)).toBe(row['exact']);
		}
	});

	it('has coordinates for points alone', () => {
		const points = new Set(
			story.places.filter(({ feature }) => feature.geometry.type === 'Point').map(({ id }) => id)
		);
		for (const { place, longitude, latitude } of rows) {
			expect(longitude !== '', place).toBe(points.has(place ?? ''));
			expect(latitude !== '', place).toBe(points.has(place ?? ''));
		}
	});
});

/** Text as it may stand in a report of any language. */
const text = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc
		.array(
			fc.constantFrom(
				'"',
				'""',
				'\n',
				'\r\n',
				'\r',
				',',
				';',
				'\t',
				"'",
				'=',
				'+',
				'-',
				'@',
				' ',
				'پنج',
				'𐌀',
				'👩‍👩‍👧',
				'a'
			)
		)
		.map((parts) => parts.join(''))
);

describe('cells', () => {
	it('come back as they were: quotation marks, line breaks, right-to-left and astral characters', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
				const found = read(toCsv(['one', 'other'], rows));
				expect(found.map(({ one, other }) => [one, other])).toEqual(rows);
			})
		);
	});

	it('never begin as a formula does', () => {
		fc.assert(
			fc.property(text, (cell) => {
				expect(guardFormula(cell)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
				expect(unguardFormula(guardFormula(cell))).toBe(cell);
			})
		);
		expect(toCsv(['a'], [['=HYPERLINK("x")']])).toContain(`"'=HYPERLINK(""x"")"`);
	});

	it('leave numbers bare, so that a western longitude is none', () => {
		expect(toCsv(['longitude'], [[-1.25]])).toContain('\r\n-1.25\r\n');
	});
});
