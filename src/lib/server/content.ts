import type { ListedGazetteer } from '../gazetteer/gazetteer';
import type { Boundaries, Shapes } from '../gazetteer/read-shapes';
import { readShapes } from '../gazetteer/read-shapes';
import { ContentError, type Problem } from '../problem/problem';
import type { Report } from '../report/report';
import { buildStory } from '../story/build-story';
import { checkAttached } from '../story/check-attached';
import { checkClaims } from '../story/check-claims';
import { checkLayer, checkReports } from '../story/check-story';
import { checkTour } from '../story/check-tour';
import { inLanguage } from '../story/in-language';
import type { Story } from '../story/story';
import type { StoryFile } from '../story/story-file';
import { loadBoundaries } from './load-boundaries';
import { loadDecisions } from './load-decisions';
import { loadGazetteer } from './load-gazetteer';
import { loadLayer } from './load-layer';
import { checkVoiceDecisions, loadVoiceDecisions } from './load-voice-decisions';
import { loadReports, loadStories } from './load-words';

/** Everything in geodata that pages need, read and checked once. */
export interface Content {
	/** By id; the one updated last comes first and is the featured one. */
	readonly stories: ReadonlyMap<string, Story>;
	readonly boundaries: Boundaries;
	readonly shapes: Shapes;
	readonly gazetteer: ListedGazetteer;
}

let content: Content | undefined;

/**
 * The one door from routes to geodata.
 *
 * @throws ContentError with every problem in geodata at once
 */
export function getContent(): Content {
	content ??= loadContent(process.cwd());
	return content;
}

/** The story with this id, or undefined. */
export const getStory = (id: string): Story | undefined => getContent().stories.get(id);

/** The story that `/` shows. */
export function getFeaturedStory(): Story {
	const [first] = getContent().stories.values();
	if (first) return first;
	const remedy = 'Add geodata/stories/<id>.yaml';
	throw new ContentError([{ file: 'geodata/stories', message: 'there is no story', remedy }]);
}

/** Reads and checks all of geodata below `root`, the project's root. */
export function loadContent(root: string): Content {
	const boundaries = loadBoundaries(root);
	if (!boundaries.ok) throw new ContentError(boundaries.problems);
	const shapes = readShapes(boundaries.value);
	const reports = loadReports(root);
	const stories = loadStories(root);
	const gazetteer = loadGazetteer(root, shapes);
	const problems: Problem[] = [
		...reports.problems,
		...stories.problems,
		...(gazetteer.ok
			? loadDecisions(root, reports.items, gazetteer.value).problems
			: gazetteer.problems)
	];
	const voiceDecisions = loadVoiceDecisions(root, reports.items);
	problems.push(...voiceDecisions.problems);
	for (const file of stories.items.values()) {
		problems.push(...checkVoiceDecisions(file, reports.items, voiceDecisions.items));
	}
	const built: Story[] = [];
	for (const file of stories.items.values()) {
		const outcome = buildChecked(root, file, reports.items);
		if (outcome.ok) built.push(outcome.value);
		else problems.push(...outcome.problems);
	}
	if (problems.length > 0 || !gazetteer.ok) throw new ContentError(unique(problems));
	built.sort((a, b) => b.file.updated.localeCompare(a.file.updated));
	const nameOf = (id: string) =>
		({ ...gazetteer.value.get(id)?.names, ...shapes.get(id)?.properties.names })[SITE_LOCALE];
	const byId = new Map(
		built.map((story) => [story.file.id, inLanguage(story, SITE_LOCALE, nameOf)])
	);
	return { stories: byId, boundaries: boundaries.value, shapes, gazetteer: gazetteer.value };
}

function buildChecked(root: string, file: StoryFile, reports: ReadonlyMap<string, Report>) {
	const listed = file.reports.flatMap((id) => reports.get(id) ?? []);
	const layer = loadLayer(root, file.id);
	const problems = [
		...checkReports(file, reports),
		...(layer.ok ? checkLayer(file, layer.value, reports) : layer.problems)
	];
	if (!layer.ok || problems.length > 0) return { ok: false as const, problems };
	const story = buildStory(file, listed, layer.value);
	const wrong = [...checkClaims(story), ...checkAttached(story), ...checkTour(story)];
	if (wrong.length > 0) return { ok: false as const, problems: wrong };
	return { ok: true as const, value: story };
}

/** A broken report is named once, not again by every story that lists it. */
function unique(problems: readonly Problem[]): Problem[] {
	return [...new Map(problems.map((p) => [`${p.file}:${p.line}:${p.message}`, p])).values()];
}
