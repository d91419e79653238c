import { describeTextQuote } from '../report/describe-text-quote';
import { splitPassages, type Passage } from '../report/passages';
import type { Report, Span } from '../report/report';
import type { Layer, LayerFeature, LayerMention } from './layer';
import type { PassageMention, Story, StoryPassage, StoryPlace } from './story';
import type { StoryFile } from './story-file';
import type { LayerTime, LayerVoice, StoryTime, Voice } from './voice';

type PlacedMention = LayerMention & { readonly place: string | null };

/**
 * Joins what the editor wrote, the reports and the layer into one story.
 *
 * @param reports those that the story lists, in its order
 */
export function buildStory(file: StoryFile, reports: readonly Report[], layer: Layer): Story {
	const mentions = allMentions(layer);
	const passages = reports.flatMap((report) => {
		const isOwn = ({ report: of }: { readonly report: string }) => of === report.id;
		const own = {
			mentions: mentions.filter(isOwn),
			voices: layer.voices.filter(isOwn),
			when: layer.when.filter(isOwn)
		};
		return splitPassages(report).map((passage) => toStoryPassage(report, passage, own));
	});
	const features = new Map(layer.features.map((feature) => [feature.id, feature]));
	const places = [...file.notes].flatMap(([id, note]) => {
		const feature = features.get(id);
		return feature ? [toStoryPlace(feature, note, passages)] : [];
	});
	return {
		file,
		reports,
		passages,
		places,
		unresolved: layer.unresolved,
		relations: layer.relations,
		summary: layer.summary
	};
}

function allMentions(layer: Layer): PlacedMention[] {
	const placed = layer.features.flatMap(({ id, properties }) =>
		properties.mentions.map((mention) => ({ ...mention, place: id }))
	);
	const all = [...placed, ...layer.unresolved.map((mention) => ({ ...mention, place: null }))];
	return all.sort((a, b) => a.start - b.start);
}

interface Found {
	readonly mentions: readonly PlacedMention[];
	readonly voices: readonly LayerVoice[];
	readonly when: readonly LayerTime[];
}

function toStoryPassage(report: Report, passage: Passage, found: Found): StoryPassage {
	const isInside = ({ start, end }: Span) => start >= passage.start && end <= passage.end;
	return {
		...passage,
		selector: describeTextQuote(report.body, passage),
		mentions: found.mentions
			.filter(isInside)
			.map((mention) => toPassageMention(mention, passage.start)),
		voices: found.voices.flatMap((voice) => toPassageVoice(voice, passage)),
		when: found.when.filter(isInside).map((time) => toPassageTime(time, passage.start))
	};
}

/** A voice belongs to the passage that holds its cue; of what is said, the part that stands there. */
function toPassageVoice({ report: _, ...voice }: LayerVoice, passage: Passage): Voice[] {
	const { cue, content } = voice;
	if (cue.start < passage.start || cue.end > passage.end) return [];
	const start = Math.max(content.start, passage.start);
	const end = Math.min(content.end, passage.end);
	if (end <= start) return [];
	return [
		{ ...voice, cue: shift(cue, passage.start), content: shift({ start, end }, passage.start) }
	];
}

function toPassageTime({ report: _, ...time }: LayerTime, from: number): StoryTime {
	return { ...time, ...shift(time, from) };
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start - by, end: end - by });

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
