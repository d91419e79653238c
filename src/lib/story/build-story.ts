import { describeTextQuote } from '../report/describe-text-quote';
import { splitPassages, type Passage } from '../report/passages';
import type { Report } from '../report/report';
import type { Layer, LayerFeature, LayerMention } from './layer';
import type { PassageMention, Story, StoryPassage, StoryPlace } from './story';
import type { StoryFile } from './story-file';

type PlacedMention = LayerMention & { readonly place: string | null };

/**
 * Joins what the editor wrote, the reports and the layer into one story.
 *
 * @param reports those that the story lists, in its order
 */
export function buildStory(file: StoryFile, reports: readonly Report[], layer: Layer): Story {
	const mentions = allMentions(layer);
	const passages = reports.flatMap((report) => {
		const own = mentions.filter((mention) => mention.report === report.id);
		return splitPassages(report).map((passage) => toStoryPassage(report, passage, own));
	});
	const features = new Map(layer.features.map((feature) => [feature.id, feature]));
	const places = [...file.notes].flatMap(([id, note]) => {
		const feature = features.get(id);
		return feature ? [toStoryPlace(feature, note, passages)] : [];
	});
	return { file, reports, passages, places, unresolved: layer.unresolved, summary: layer.summary };
}

function allMentions(layer: Layer): PlacedMention[] {
	const placed = layer.features.flatMap(({ id, properties }) =>
		properties.mentions.map((mention) => ({ ...mention, place: id }))
	);
	const all = [...placed, ...layer.unresolved.map((mention) => ({ ...mention, place: null }))];
	return all.sort((a, b) => a.start - b.start);
}

function toStoryPassage(
	report: Report,
	passage: Passage,
	mentions: readonly PlacedMention[]
): StoryPassage {
	const inside = mentions.filter((m) => m.start >= passage.start && m.end <= passage.end);
	return {
		...passage,
		selector: describeTextQuote(report.body, passage),
		mentions: inside.map((mention) => toPassageMention(mention, passage.start))
	};
}

function toPassageMention(mention: PlacedMention, from: number): PassageMention {
	const { exact, start, end, place, form, role, confidence, decided } = mention;
	return {
		exact,
		start: start - from,
		end: end - from,
		place,
		form,
		role,
		confidence,
		...(decided ? { decided } : {})
	};
}

function toStoryPlace(
	feature: LayerFeature,
	note: string,
	passages: readonly StoryPassage[]
): StoryPlace {
	const own = passages.filter(({ mentions }) => mentions.some(({ place }) => place === feature.id));
	return {
		id: feature.id,
		feature,
		note,
		passages: own.map(({ id }) => id),
		reports: [...new Set(own.map(({ report }) => report))],
		actsOnly: feature.properties.mentions.every(({ role }) => role === 'associative')
	};
}
