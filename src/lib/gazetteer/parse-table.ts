import type { Problem, Reading } from '../problem/problem';

/** More than this many problems in one file say nothing new. */
const mostProblems = 20;

/** A table of tab-separated cells, and what to tell whoever must mend it. */
export interface TableForm<T> {
	readonly columns: readonly string[];
	/** What a row says, or undefined where a cell is missing or wrong. */
	read(cells: readonly string[]): T | undefined;
	/** "Run npm run derive:gazetteer", without a full stop. */
	readonly remedy: string;
}

/**
 * Reads a tab-separated table: lines that begin with `#` say what it is, then comes a header, then the rows. Lines of
 * nothing and further comments are skipped.
 *
 * @param file path from the project's root, for problems
 * @returns the rows in the order of the file, or the problems of its first bad lines
 */
export function parseTable<T>(file: string, tsv: string, form: TableForm<T>): Reading<T[]> {
	const lines = tsv.split('\n');
	const head = lines.findIndex((line) => !isComment(line));
	if (lines[head]?.trimEnd() !== form.columns.join('\t')) {
		return { ok: false, problems: [badHeader(file, head + 1, form)] };
	}
	const rows: T[] = [];
	const problems: Problem[] = [];
	for (let i = head + 1; i < lines.length && problems.length < mostProblems; i++) {
		const line = lines[i] ?? '';
		if (line.trim() === '' || isComment(line)) continue;
		const row = form.read((line.endsWith('\r') ? line.slice(0, -1) : line).split('\t'));
		if (row === undefined) problems.push(badLine(file, i + 1, form));
		else rows.push(row);
	}
	return problems.length > 0 ? { ok: false, problems } : { ok: true, value: rows };
}

const isComment = (line: string) => line.startsWith('#');

const badHeader = <T>(file: string, line: number, form: TableForm<T>): Problem => ({
	file,
	line,
	message: 'the header is not the one expected',
	remedy: `${form.remedy}; the columns are ${form.columns.join(', ')}, with tabs between them`
});

const badLine = <T>(file: string, line: number, form: TableForm<T>): Problem => ({
	file,
	line,
	message: 'a cell is missing, or a number is no number or out of range',
	remedy: `${form.remedy}; the columns are ${form.columns.join(', ')}`
});

/** What every hand-kept table says. */
export const keptRemedy = 'Correct the line as the head of the file describes';
