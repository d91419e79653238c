import type { Problem } from '../problem/problem';
import type { Report } from '../report/report';
import type { Layer } from './layer';
import { commonParties } from './party';
import { problemIn } from './problem-in';
import type { StoryFile } from './story-file';

/** What a story says of its reports that is not so: a report that is not there, a sentence of context with no paragraph. */
export function checkReports(story: StoryFile, reports: ReadonlyMap<string, Report>): Problem[] {
	const problem = problemIn(story);
	const missing = story.reports.flatMap((id, i) =>
		reports.has(id)
			? []
			: [
					problem(
						['reports', i],
						`the story names a report “${id}” that is not there`,
						`Add geodata/reports/${id}.md, or take the report out of the list`
					)
				]
	);
	const misplaced = story.context.flatMap(({ report, before }, i) => {
		const body = reports.get(report)?.body;
		if (body === undefined || !story.reports.includes(report)) {
			return [
				problem(
					['context', i, 'report'],
					`“${report}” is not a report of this story`,
					'Write the id of one that the story lists'
				)
			];
		}
		const fits = reports
			.get(report)
			?.paragraphs.some((p) => p.segments.some((s) => body.startsWith(before, s.start)));
		return fits
			? []
			: [
					problem(
						['context', i, 'before'],
						`no quoted paragraph of ${report} begins with “${before}”`,
						'Write the first words of the paragraph that the sentence precedes'
					)
				];
	});
	return [...missing, ...misplaced];
}

/** What a story's notes and its layer do not agree on, and a layer that no longer fits the reports. */
export function checkLayer(
	story: StoryFile,
	layer: Layer,
	reports: ReadonlyMap<string, Report>
): Problem[] {
	const problem = problemIn(story);
	const named = new Set(layer.features.map(({ id }) => id));
	const withoutNote = layer.features
		.filter(({ id }) => !story.notes.has(id))
		.map(({ id, properties }) =>
			problem(
				['places'],
				`the reports name ${properties.name}, and the story has no note on “${id}”`,
				`Add “${id}” under places, with two to four sentences`
			)
		);
	const notNamed = [...story.notes.keys()]
		.filter((id) => !named.has(id))
		.map((id) =>
			problem(
				['places', id],
				`the story has a note on “${id}”, which no report names`,
				'Take it out, or correct the id'
			)
		);
	return [...withoutNote, ...notNamed, ...staleLayer(story, layer, reports)];
}

function staleLayer(
	story: StoryFile,
	layer: Layer,
	reports: ReadonlyMap<string, Report>
): Problem[] {
	const mentions = [
		...layer.features.flatMap(({ properties }) => properties.mentions),
		...layer.unresolved
	];
	const stale = mentions.find(
		({ report, start, end, exact }) => reports.get(report)?.body.slice(start, end) !== exact
	);
	if (!stale) return staleVoices(story, layer, reports);
	return [
		{
			file: `geodata/layers/${story.id}.json`,
			message: `the layer is out of date: ${stale.report} no longer says “${stale.exact}” at ${stale.start}`,
			remedy: 'Run npm run geocode'
		}
	];
}

/** A party that was renamed since, or a stated distance that no longer stands there. */
function staleVoices(
	story: StoryFile,
	layer: Layer,
	reports: ReadonlyMap<string, Report>
): Problem[] {
	const parties = new Set<string>([...story.parties.map(({ id }) => id), ...commonParties]);
	const voice = layer.voices.find(({ party }) => !parties.has(party));
	const relation = layer.relations.find(
		({ report, start, end, exact }) => reports.get(report)?.body.slice(start, end) !== exact
	);
	if (!voice && !relation) return [];
	const message = voice
		? `the layer is out of date: it names a party “${voice.party}”, which the story does not list`
		: `the layer is out of date: “${relation?.exact}” no longer stands where it was found`;
	return [{ file: `geodata/layers/${story.id}.json`, message, remedy: 'Run npm run geocode' }];
}
