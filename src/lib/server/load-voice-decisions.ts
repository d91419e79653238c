import type { Problem } from '../problem/problem';
import type { Report } from '../report/report';
import { findVoices } from '../story/find-voices';
import type { StoryFile } from '../story/story-file';
import {
	applyVoiceDecisions,
	parseVoiceDecisions,
	type LocatedVoiceDecisions
} from '../story/voice-decision';
import { listFiles, readText } from './read-text';
import type { Loaded } from './load-words';

const orphan = {
	message: 'these decisions are about a report that is not there',
	remedy: 'Give the file the name of a report in geodata/reports'
};

const folder = 'geodata/decisions/voices';

export const voiceDecisionsFile = (report: string) => `${folder}/${report}.json`;

/** The editors' decisions on voices, by the id of the report that they are about. */
export function loadVoiceDecisions(
	root: string,
	reports: ReadonlyMap<string, Report>
): Loaded<LocatedVoiceDecisions> {
	const items = new Map<string, LocatedVoiceDecisions>();
	const problems: Problem[] = [];
	for (const file of listFiles(root, folder, '.json')) {
		const text = readText(root, file);
		const reading = text.ok ? parseVoiceDecisions(file, text.value) : text;
		const id = file.slice(folder.length + 1, -'.json'.length);
		if (!reading.ok) problems.push(...reading.problems);
		else if (reports.has(id)) items.set(id, reading.value);
		else problems.push({ file, ...orphan });
	}
	return { items, problems };
}

/** Decisions on voices that no longer fit their report, or name a party that the story does not list. */
export function checkVoiceDecisions(
	story: StoryFile,
	reports: ReadonlyMap<string, Report>,
	decisions: ReadonlyMap<string, LocatedVoiceDecisions>
): Problem[] {
	return story.reports.flatMap((id) => {
		const [report, own] = [reports.get(id), decisions.get(id)];
		if (!report || !own) return [];
		const voices = findVoices(report, story.parties);
		const file = voiceDecisionsFile(id);
		return [...applyVoiceDecisions(file, report, voices, own, story.parties).problems];
	});
}
