import type { Gazetteer } from '../gazetteer/gazetteer';
import { isKnownOtherwise } from './evidence';
import { kindWordsAfter } from './kind-word-table';
import type { MentionCandidate } from './mention-candidate';
import { mentionFeatures } from './mention-features';
import type { ReportView } from './report-view';

/** Log odds that each feature of a candidate adds for a mention; learned by `npm run train:geoparse`. */
export type RecognitionWeights = ReadonlyMap<string, number>;

/** Log odds below which what the rules take is left out (one in eight), and above which what they leave out is taken. */
const leaveOutBelow = -2;
const takeAbove = 1;

/**
 * Judges the rules' candidates once more, by what labelled corpora taught, and overrules them where it is sure. A name
 * that it adds never overlaps one that the rules took, and is never a person's. What the gazetteer lacks and the text
 * makes a place ("Zembla Province") stays one.
 *
 * @returns the candidates to take, sorted, without overlaps
 */
export function secondOpinion<C extends MentionCandidate>(
	candidates: readonly C[],
	view: ReportView,
	weights: RecognitionWeights,
	gazetteer: Gazetteer
): C[] {
	const oddsOf = (candidate: C) =>
		mentionOdds(mentionFeatures(candidate, view, gazetteer), weights);
	if (weights.size === 0) return candidates.filter(({ accepted }) => accepted);
	const kept = candidates.filter(
		(c) => c.accepted && (saysItself(c, view) || oddsOf(c) > leaveOutBelow)
	);
	const taken = new Set(kept.flatMap((c) => indexesOf(c)));
	for (const candidate of candidates) {
		const indexes = indexesOf(candidate);
		if (candidate.accepted || indexes.some((at) => taken.has(at))) continue;
		if (isBarred(candidate, view) || oddsOf(candidate) <= takeAbove) continue;
		kept.push(candidate);
		for (const at of indexes) taken.add(at);
	}
	return kept.sort((a, b) => a.from - b.from);
}

const isBarred = ({ from, to }: MentionCandidate, { people, text: { tokens } }: ReportView) =>
	people.has(from) || people.has(to - 1) || isKnownOtherwise(tokens, { from, to });

/** A name that the gazetteer lacks, and whose last word says what it is. */
const saysItself = ({ unknown, to }: MentionCandidate, { text: { tokens } }: ReportView) =>
	unknown && kindWordsAfter.has(tokens[to - 1]?.lower ?? '');

/** Log odds that a candidate with these features is a mention, as far as they are known. */
export function mentionOdds(features: readonly string[], weights: RecognitionWeights): number {
	let odds = 0;
	for (const feature of features) odds += weights.get(feature) ?? 0;
	return odds;
}

const indexesOf = ({ from, to }: MentionCandidate) =>
	Array.from({ length: to - from }, (_, i) => from + i);
