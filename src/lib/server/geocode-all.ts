import { readShapes } from '../gazetteer/read-shapes';
import { ContentError, type Problem } from '../problem/problem';
import { buildLayer } from '../story/build-layer';
import { checkReports } from '../story/check-story';
import { geocodeReport } from '../story/geocode-report';
import type { Layer } from '../story/layer';
import { checkModel } from './check-model';
import { loadBoundaries } from './load-boundaries';
import { loadDecisions } from './load-decisions';
import { loadGazetteer } from './load-gazetteer';
import { loadVoiceDecisions, voiceDecisionsFile } from './load-voice-decisions';
import { loadReports, loadStories } from './load-words';

/**
 * The layer of every story below `root`, in the order of their ids: reports → mentions → decisions → places.
 *
 * @param onprogress told what is being done, in words
 * @throws ContentError with every problem in what is read
 */
export function geocodeAll(root: string, onprogress: (message: string) => void): Layer[] {
	onprogress('Reading boundaries and gazetteer');
	const boundaries = loadBoundaries(root);
	if (!boundaries.ok) throw new ContentError(boundaries.problems);
	const shapes = readShapes(boundaries.value);
	const gazetteer = loadGazetteer(root, shapes);
	const reports = loadReports(root);
	const stories = loadStories(root);
	const problems: Problem[] = [...checkModel(root), ...reports.problems, ...stories.problems];
	for (const story of stories.items.values()) problems.push(...checkReports(story, reports.items));
	if (!gazetteer.ok) throw new ContentError([...problems, ...gazetteer.problems]);
	const decisions = loadDecisions(root, reports.items, gazetteer.value);
	const voiceDecisions = loadVoiceDecisions(root, reports.items);
	problems.push(...decisions.problems, ...voiceDecisions.problems);
	if (problems.length > 0) throw new ContentError(problems);
	const layers = [...stories.items.values()].map((story) => {
		const findings = story.reports.flatMap((id, i) => {
			const report = reports.items.get(id);
			if (!report) return [];
			onprogress(`${story.id}: report ${i + 1} of ${story.reports.length}, ${id}`);
			const outcome = geocodeReport(report, gazetteer.value, story.parties, {
				mentions: decisions.items.get(id) ?? [],
				voices: voiceDecisions.items.get(id) ?? noDecisions,
				voicesFile: voiceDecisionsFile(id)
			});
			problems.push(...outcome.problems);
			return [outcome.findings];
		});
		return buildLayer(story.id, findings, gazetteer.value, shapes);
	});
	if (problems.length > 0) throw new ContentError(problems);
	return layers;
}

const noDecisions = { decisions: [], lineOf: () => undefined };
