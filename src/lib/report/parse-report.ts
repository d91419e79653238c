import { z } from 'zod';
import { readYaml, type LocatedValue } from '../problem/locate-yaml';
import type { Problem, Reading } from '../problem/problem';
import { isCalendarDate } from './calendar-date';
import { splitParagraphs } from './paragraphs';
import type { Report } from './report';

const calendarDate = z
	.string('expected a date')
	.refine(isCalendarDate, 'expected a date of the calendar, as in 2021-09-06');

const frontMatter = z.strictObject({
	title: z.string().min(1),
	publisher: z.string().min(1),
	byline: z.string().min(1).optional(),
	published: calendarDate,
	publishedInferred: z.boolean().optional(),
	url: z.url({ protocol: /^https?$/, error: 'expected an address that begins with https://' }),
	language: z
		.string()
		.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language tag, as in en'),
	rights: z.enum(['quoted', 'full'])
});

type FrontMatter = z.infer<typeof frontMatter>;

const fence = '---';

/**
 * Reads a report on disk: YAML front matter between two `---` lines, then quoted paragraphs.
 *
 * @param file path from the project's root, `geodata/reports/<id>.md`; the id is taken from it
 * @param text the file's text; line ends may be `\n` or `\r\n`
 * @returns the report, or every problem found in the file at once
 */
export function parseReport(file: string, text: string): Reading<Report> {
	const lines = text
		.replace(/^\uFEFF/, '')
		.replace(/\r\n?/g, '\n')
		.split('\n');
	const end =
		lines[0]?.trim() === fence ? lines.findIndex((l, i) => i > 0 && l.trim() === fence) : -1;
	if (end < 0) return { ok: false, problems: [noFrontMatter(file)] };
	const head = readYaml(file, lines.slice(1, end).join('\n'), frontMatter, 2);
	const body = lines
		.slice(end + 1)
		.join('\n')
		.trim();
	const problems: Problem[] = head.ok ? [] : [...head.problems];
	const paragraphs = splitParagraphs(body);
	if (paragraphs.length === 0) problems.push(emptyBody(file, end + 2));
	if (!head.ok || problems.length > 0) return { ok: false, problems };
	return { ok: true, value: toReport(idOf(file), head.value, body) };
}

function toReport(id: string, { value }: LocatedValue<FrontMatter>, body: string): Report {
	const { byline, publishedInferred, ...rest } = value;
	return {
		id,
		...rest,
		...(byline === undefined ? {} : { byline }),
		publishedInferred: publishedInferred ?? false,
		body,
		paragraphs: splitParagraphs(body)
	};
}

const idOf = (file: string) => file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '');

const noFrontMatter = (file: string): Problem => ({
	file,
	line: 1,
	message: 'the report has no front matter',
	remedy: `Begin the file with a line ${fence}, then title, publisher, published, url, language and rights, then a line ${fence}`
});

const emptyBody = (file: string, line: number): Problem => ({
	file,
	line,
	message: 'the report quotes nothing',
	remedy: 'Add the quoted paragraphs below the front matter, separated by blank lines'
});
