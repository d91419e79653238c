import { describe, expect, it } from 'vitest';
import { checkQuotes } from './check-quotes';
import { parseReport } from './parse-report';
import type { Report } from './report';

const first =
	'The ferry to the island sailed again on Monday after a month in dock, the harbour master said.';
const second =
	'Its captain told the paper that the new engine had cost more than twice as much as planned.';
const third =
	'Islanders had waited on the quay since dawn, some of them with cakes and flags and a brass band.';
const original = {
	name: 'ferry.txt',
	text: `Menu\nShare this\n${first}\nThe ferry at the quay last week, seen from the old lighthouse on the hill. Photo: A. Smith\n${second}\nplay 0:00\n${third}\nAbout us`
};

function reportOf(body: string, rights = 'full'): Report {
	const head = `---\ntitle: T\npublisher: P\npublished: 2024-05-01\nurl: https://example.org/\nlanguage: en\nrights: ${rights}\n---\n`;
	const reading = parseReport('geodata/reports/ferry.md', head + body);
	if (!reading.ok) throw new Error('The case is not a report.');
	return reading.value;
}

const messages = (body: string, rights?: string) =>
	checkQuotes(reportOf(body, rights), [
		{ name: 'other.txt', text: 'Nothing.' },
		original
	]).problems.map(({ message }) => message);

describe('checkQuotes', () => {
	it('finds the original and counts words, page furniture and captions left out', () => {
		const check = checkQuotes(reportOf(`${first}\n\n[…]\n\n${third}`), [original]);
		expect(check).toMatchObject({ original: 'ferry.txt', segments: 2, problems: [] });
		expect(check.quotedWords).toBe((first + ' ' + third).split(' ').length);
		expect(check.reportingWords).toBe([first, second, third].join(' ').split(' ').length);
	});

	it('takes a caption or a player between two paragraphs for no cut', () => {
		expect(messages(`${first}\n\n${second}\n\n${third}`)).toEqual([]);
	});

	it.each([
		[
			'a word that was changed',
			first.replace('sailed', 'departed'),
			'is not in the original word for word'
		],
		['a cut without a mark', `${first}\n\n${third}`, 'words are left out before'],
		['quotations out of order', `${second}\n\n[…]\n\n${first}`, 'stands earlier in the original']
	])('reports %s', (_, body, expected) => {
		expect(messages(`${body}\n\n[…]\n\n${third}`).join()).toContain(expected);
	});

	it('reports more than half of a report that may only be quoted', () => {
		expect(messages(`${first}\n\n[…]\n\n${third}`, 'quoted').join()).toContain('more than half');
		expect(
			messages(`${first.slice(0, 44)} […]\n\n[…]\n\n${third.slice(0, 38)} […]`, 'quoted')
		).toEqual([]);
	});
});
