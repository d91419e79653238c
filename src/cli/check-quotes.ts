/** Compares every quotation in geodata/reports with the publishers' originals, and prints how much is quoted. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkQuotes } from '../lib/report/check-quotes';
import { describeProblem } from '../lib/problem/problem';
import { loadReports } from '../lib/server/load-words';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
	console.error('Name the folder with the original texts: npm run check:quotes -- ../originals');
	process.exit(2);
}

const originals = readdirSync(folder)
	.filter((name) => name.endsWith('.txt'))
	.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const { items, problems } = loadReports(process.cwd());
let failed = problems.length > 0;
for (const problem of problems) console.error(describeProblem(problem));
for (const report of items.values()) {
	const outcome = checkQuotes(report, originals);
	for (const problem of outcome.problems) console.error(describeProblem(problem));
	failed ||= outcome.problems.length > 0;
	if (!outcome.original) continue;
	const percent = ((100 * outcome.quotedWords) / outcome.reportingWords).toFixed(1);
	console.log(
		`${report.id}: ${outcome.segments} quotations, all in ${outcome.original}; ` +
			`${outcome.quotedWords} of ${outcome.reportingWords} words (${percent}%) quoted`
	);
}
process.exitCode = failed ? 1 : 0;
