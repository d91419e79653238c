import type { Attribution, Span } from './attribution';

/** A hand-labelled voice of a passage; offsets count in the passage's quotation. */
export interface GoldVoice {
	readonly source: Span | null;
	readonly who: string | null;
	readonly party: string;
	readonly cue: Span;
	readonly content: Span;
}

/** A passage with its labels and what was found in it, all in the quotation's offsets. */
export interface VoicedPassage {
	readonly gold: readonly GoldVoice[];
	readonly found: readonly Attribution[];
}

export interface VoiceScore {
	readonly gold: number;
	readonly predicted: number;
	readonly right: number;
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
}

/**
 * Scores who speaks. A voice found belongs to the labelled one whose cue, or half of whose content, it shares, one to
 * one. It is right if the sources share a character, or name the same person, or both are empty. The reporters' own
 * seeing is left out, on both sides.
 */
export function scoreVoices(passages: readonly VoicedPassage[]): VoiceScore {
	let [gold, predicted, right] = [0, 0, 0];
	for (const passage of passages) {
		const pairs = pairVoices(passage);
		const isOwn = (voice: GoldVoice | undefined) => voice?.party === 'reporters';
		gold += passage.gold.filter((voice) => !isOwn(voice)).length;
		predicted += passage.found.filter((voice) => !isOwn(pairs.get(voice))).length;
		for (const [voice, label] of pairs) if (!isOwn(label) && isSameSpeaker(label, voice)) right++;
	}
	const [precision, recall] = [right / (predicted || 1), right / (gold || 1)];
	return { gold, predicted, right, precision, recall, f1: (2 * right) / (gold + predicted || 1) };
}

/** For each voice found the label that it belongs to, the closest first. */
export function pairVoices({ gold, found }: VoicedPassage): Map<Attribution, GoldVoice> {
	const candidates = gold
		.flatMap((label) =>
			found.map((voice) => ({ label, voice, likeness: likenessOf(label, voice) }))
		)
		.filter(({ likeness }) => likeness >= 0.5)
		.sort((a, b) => b.likeness - a.likeness);
	const pairs = new Map<Attribution, GoldVoice>();
	const taken = new Set<GoldVoice>();
	for (const { label, voice } of candidates) {
		if (pairs.has(voice) || taken.has(label)) continue;
		pairs.set(voice, label);
		taken.add(label);
	}
	return pairs;
}

/** 1 and more where the cues share a character; else the share of their joint characters that the contents share. */
function likenessOf(label: GoldVoice, voice: Attribution): number {
	const shared = overlap([label.content], voice.content);
	const joint = label.content.end - label.content.start + sizeOf(voice.content) - shared;
	return (overlap([label.cue], voice.cue) > 0 ? 1 : 0) + (joint > 0 ? shared / joint : 0);
}

const sizeOf = (spans: readonly Span[]) =>
	spans.reduce((sum, { start, end }) => sum + end - start, 0);

function overlap(a: readonly Span[], b: readonly Span[]): number {
	let sum = 0;
	for (const x of a)
		for (const y of b) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
	return sum;
}

function isSameSpeaker(label: GoldVoice, voice: Attribution): boolean {
	if (label.source === null && voice.source.length === 0)
		return label.who === null || label.who === voice.who;
	if (label.source !== null && overlap([label.source], voice.source) > 0) return true;
	return label.who !== null && label.who === voice.who;
}
