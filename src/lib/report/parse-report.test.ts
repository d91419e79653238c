import { describe, expect, it } from 'vitest';
import { describeProblem } from '../problem/problem';
import { parseReport } from './parse-report';

const file = 'geodata/reports/ferry-2024-05-01.md';
const head = `---
title: A ferry returns
publisher: The Gazette
published: 2024-05-01
url: https://example.org/ferry
language: en
rights: quoted
---
`;

const problemsIn = (text: string) => {
	const reading = parseReport(file, text);
	return reading.ok ? [] : reading.problems.map(describeProblem);
};

describe('parseReport', () => {
	it('reads front matter and body, and takes the id from the file’s name', () => {
		const reading = parseReport(
			file,
			`${head}\nThe ferry sailed.\r\n\r\n[…]\r\n\r\nIt came back.\n`
		);
		expect(reading.ok && reading.value).toMatchObject({
			id: 'ferry-2024-05-01',
			publisher: 'The Gazette',
			publishedInferred: false,
			body: 'The ferry sailed.\n\n[…]\n\nIt came back.'
		});
	});

	it.each([
		['no front matter', 'The ferry sailed.', [`${file}:1: the report has no front matter`]],
		[
			'an unknown key',
			`${head.replace('language', 'colour: red\nlanguage')}Text.`,
			[`${file}:6: there is no key “colour” here. Remove it, or correct its spelling.`]
		],
		[
			'a date that is none',
			`${head.replace('2024-05-01', '2024-02-30')}Text.`,
			[`${file}:4: “published” is not right: expected a date of the calendar, as in 2021-09-06`]
		],
		[
			'an address that is no page',
			`${head.replace('https://example.org/ferry', 'javascript:alert(1)')}Text.`,
			[`${file}:5: “url” is not right: expected an address that begins with https://`]
		],
		['an empty body', head, [`${file}:9: the report quotes nothing`]],
		[
			'several things at once',
			head.replace('rights: quoted\n', '').replace('language: en', 'language: English please'),
			['“language” is not right', '“rights” is missing', 'the report quotes nothing']
		],
		['a broken line', `${head.replace('title: A', 'title: "A')}Text.`, ['this is not valid YAML']]
	])('reports %s with file, line and remedy', (_, text, expected) => {
		const problems = problemsIn(text);
		for (const part of expected) expect(problems.join('\n')).toContain(part);
		expect(problems.length).toBeGreaterThanOrEqual(expected.length);
	});
});
