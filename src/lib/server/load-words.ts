import type { Problem, Reading } from '../problem/problem';
import { parseReport } from '../report/parse-report';
import type { Report } from '../report/report';
import { parseStory, type StoryFile } from '../story/story-file';
import { listFiles, readText } from './read-text';

/** What could be read, and the problems of what could not. */
export interface Loaded<T> {
	readonly items: ReadonlyMap<string, T>;
	readonly problems: readonly Problem[];
}

/** Every report in geodata/reports, by id. */
export function loadReports(root: string): Loaded<Report> {
	return loadAll(root, 'geodata/reports', '.md', parseReport);
}

/** Every story in geodata/stories, by id. */
export function loadStories(root: string): Loaded<StoryFile> {
	return loadAll(root, 'geodata/stories', '.yaml', parseStory);
}

function loadAll<T extends { readonly id: string }>(
	root: string,
	folder: string,
	ending: string,
	parse: (file: string, text: string) => Reading<T>
): Loaded<T> {
	const items = new Map<string, T>();
	const problems: Problem[] = [];
	for (const file of listFiles(root, folder, ending)) {
		const text = readText(root, file);
		const reading = text.ok ? parse(file, text.value) : text;
		if (reading.ok) items.set(reading.value.id, reading.value);
		else problems.push(...reading.problems);
	}
	return { items, problems };
}
