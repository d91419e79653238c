import type { Gazetteer } from '../gazetteer/gazetteer';
import { isKnownOtherwise } from './evidence';
import { kindWordsAfter } from './kind-word-table';
import { FeatureWeights, type RecognitionWeights } from './feature-weights';
import type { MentionCandidate } from './mention-candidate';
import { sayFeatures } from './mention-features';
import type { ReportView } from './report-view';

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
	if (weights.size === 0) return candidates.filter(({ accepted }) => accepted);
	const learned = FeatureWeights.of(weights);
	const oddsOf = (candidate: C) => {
		let odds = 0;
		sayFeatures(candidate, view, gazetteer, (about, word, second) => {
			odds += learned.weightOf(about, word, second);
		});
		return odds;
	};
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

const indexesOf = ({ from, to }: MentionCandidate) =>
	Array.from({ length: to - from }, (_, i) => from + i);
