import { readShapes } from '../gazetteer/read-shapes';
import { applyDecisions } from '../geoparse/apply-decisions';
import { geoparse } from '../geoparse/geoparse';
import { ContentError, type Problem } from '../problem/problem';
import { buildLayer } from '../story/build-layer';
import { checkReports } from '../story/check-story';
import type { Layer } from '../story/layer';
import { loadBoundaries } from './load-boundaries';
import { loadDecisions } from './load-decisions';
import { loadGazetteer } from './load-gazetteer';
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
	const problems: Problem[] = [...reports.problems, ...stories.problems];
	for (const story of stories.items.values()) problems.push(...checkReports(story, reports.items));
	if (!gazetteer.ok) throw new ContentError([...problems, ...gazetteer.problems]);
	const decisions = loadDecisions(root, reports.items, gazetteer.value);
	problems.push(...decisions.problems);
	if (problems.length > 0) throw new ContentError(problems);
	return [...stories.items.values()].map((story) => {
		const mentions = story.reports.flatMap((id, i) => {
			const report = reports.items.get(id);
			if (!report) return [];
			onprogress(`${story.id}: report ${i + 1} of ${story.reports.length}, ${id}`);
			const found = geoparse(report.body, gazetteer.value, { language: report.language });
			const decided = applyDecisions(report.body, found, decisions.items.get(id) ?? []);
			const { mentions, applied } = decided;
			return [{ report: id, mentions, decisions: applied.length }];
		});
		return buildLayer(story.id, mentions, gazetteer.value, shapes);
	});
}
