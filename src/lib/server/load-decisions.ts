import { z } from 'zod';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { applyDecisions } from '../geoparse/apply-decisions';
import { parseDecisions, type Decision } from '../geoparse/decision';
import { readYaml } from '../problem/locate-yaml';
import type { Problem } from '../problem/problem';
import type { Report } from '../report/report';
import type { Loaded } from './load-words';
import { listFiles, readText } from './read-text';

const folder = 'geodata/decisions';

/** The editors' decisions, by the id of the report that they are about; each must still find its text. */
export function loadDecisions(
	root: string,
	reports: ReadonlyMap<string, Report>,
	gazetteer: Gazetteer
): Loaded<readonly Decision[]> {
	const items = new Map<string, readonly Decision[]>();
	const problems: Problem[] = [];
	for (const file of listFiles(root, folder, '.json')) {
		const id = file.slice(folder.length + 1, -'.json'.length);
		const text = readText(root, file);
		const reading = text.ok ? parseDecisions(file, text.value, gazetteer) : text;
		if (!text.ok || !reading.ok) problems.push(...(reading.ok ? [] : reading.problems));
		else {
			items.set(id, reading.value);
			problems.push(...lostDecisions(file, text.value, reading.value, reports.get(id)));
		}
	}
	return { items, problems };
}

function lostDecisions(
	file: string,
	text: string,
	decisions: readonly Decision[],
	report: Report | undefined
): Problem[] {
	if (!report) {
		const message = 'these decisions are about a report that is not there';
		return [{ file, message, remedy: 'Give the file the name of a report in geodata/reports' }];
	}
	const located = readYaml(file, text, z.unknown());
	return applyDecisions(report.body, [], decisions).missing.map((decision) => {
		const path = [decisions.indexOf(decision), 'selector', 'exact'];
		const line = located.ok ? located.value.lineOf(path) : undefined;
		return {
			file,
			...(line === undefined ? {} : { line }),
			message: `“${decision.selector.exact}” does not stand in the report just once where the decision looks for it`,
			remedy: 'Correct exact, prefix and suffix, or take the decision out'
		};
	});
}
