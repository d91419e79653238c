import type { Problem } from '../problem/problem';
import { parseVoiceDecisions, type LocatedVoiceDecisions } from '../story/voice-decision';
import { listFiles, readText } from './read-text';
import type { Loaded } from './load-words';

const folder = 'geodata/decisions/voices';

export const voiceDecisionsFile = (report: string) => `${folder}/${report}.json`;

/** The editors' decisions on voices, by the id of the report that they are about. */
export function loadVoiceDecisions(root: string): Loaded<LocatedVoiceDecisions> {
	const items = new Map<string, LocatedVoiceDecisions>();
	const problems: Problem[] = [];
	for (const file of listFiles(root, folder, '.json')) {
		const text = readText(root, file);
		const reading = text.ok ? parseVoiceDecisions(file, text.value) : text;
		if (reading.ok) items.set(file.slice(folder.length + 1, -'.json'.length), reading.value);
		else problems.push(...reading.problems);
	}
	return { items, problems };
}
