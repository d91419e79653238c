import type { Gazetteer } from '../lib/gazetteer/gazetteer';
import type { Place } from '../lib/gazetteer/place';
import { untrainedModel } from '../lib/geoparse/geoparse-model';
import type { ResolutionWeights } from '../lib/geoparse/resolution-weights';
import { outletHome } from '../lib/geoparse/outlet-home';
import { recognise } from '../lib/geoparse/recognise';
import { placesOfDemonyms } from '../lib/geoparse/resolve';
import { settleNames, type SettledName } from '../lib/geoparse/resolve-names';
import { weighCandidate, type NameContext } from '../lib/geoparse/score-candidate';
import { tokenise } from '../lib/geoparse/tokens';
import type { GoldDocument, LabelledCorpus } from './corpora';
import { isRight, type GoldSpan } from './geo-score';

type Key = keyof ResolutionWeights;

/** A name of a labelled report: what speaks for each of its places, and which of them are right. */
export interface ResolutionExample {
	/** For each candidate, what a weight of one more would add to its score, in the order of `learnedKeys`. */
	readonly candidates: readonly { readonly worth: readonly number[]; readonly isRight: boolean }[];
	/** Mentions that the corpus labels. */
	readonly mentions: number;
}

/** Scores are linear in every weight but `halfDistance`; `nowhere` is where they are measured from. */
const fixed: readonly Key[] = ['halfDistance', 'nowhere', 'handKept'];
/** More candidates of one name than this teach nothing: they are hamlets. */
const mostCandidates = 25;

const learnedKeys = (weights: ResolutionWeights) =>
	(Object.keys(weights) as Key[]).filter((key) => !fixed.includes(key)); // the interface's own keys

export function resolutionExamples(
	{ documents }: LabelledCorpus,
	gazetteer: Gazetteer
): ResolutionExample[] {
	const { recognition, resolution: weights } = untrainedModel;
	return documents.flatMap(({ text, domain, gold }) => {
		const mentions = recognise(tokenise(text), gazetteer, recognition);
		const names = mentions.filter(({ form }) => form !== 'description');
		const demonymPlaces = placesOfDemonyms(names, gazetteer);
		const home = domain === undefined ? undefined : outletHome(domain, gazetteer);
		const known = { weights, home };
		const settled = settleNames(text, names, demonymPlaces, known, gazetteer);
		return settled.flatMap((name) => exampleOf(name, gold, gazetteer) ?? []);
	});
}

function exampleOf(
	{ group, context }: SettledName,
	gold: GoldDocument['gold'],
	gazetteer: Gazetteer
): ResolutionExample | undefined {
	const labels = group.mentions.flatMap(
		({ start, end }) => gold.find((label) => label.start < end && label.end > start) ?? []
	);
	const placed = labels.filter(({ lat }) => lat !== null);
	const [label] = placed;
	if (!label || group.candidates.length === 0) return undefined;
	const candidates = group.candidates.slice(0, mostCandidates).map((place) => ({
		worth: worthOf(place, context, gazetteer),
		isRight: isThere(label, place)
	}));
	return { candidates, mentions: placed.length };
}

function isThere(label: GoldSpan, { point: [lon, lat] }: Place): boolean {
	return isRight(label, { start: label.start, end: label.end, lat, lon });
}

function worthOf(place: Place, context: NameContext, gazetteer: Gazetteer): number[] {
	const { weights } = context;
	const score = (weights: ResolutionWeights) =>
		weighCandidate(place, { ...context, weights }, gazetteer).reduce((sum, g) => sum + g.weight, 0);
	const now = score(weights);
	return learnedKeys(weights).map((key) => score({ ...weights, [key]: weights[key] + 1 }) - now);
}

const steps = 300;
const rate = 0.05;

/**
 * Moves the weights to where the right places are likeliest: the conditional log-likelihood of a right place among all
 * and "none of them", by AdaGrad over whole corpora, each corpus counted as much as any other, with a pull back to where
 * they start.
 *
 * @param pull how strongly: what a departure of one costs, against the likelihood of all corpora together
 */
export function trainResolution(
	corpora: readonly (readonly ResolutionExample[])[],
	start: ResolutionWeights,
	pull = 0.1
): ResolutionWeights {
	const keys = learnedKeys(start);
	const before = keys.map((key) => start[key]);
	const values = keys.map((key) => start[key]);
	const squares = keys.map(() => 1e-8);
	for (let step = 0; step < steps; step++) {
		const slopes = values.map((value, k) => pull * (value - (before[k] ?? 0)));
		for (const examples of corpora) {
			const all = examples.reduce((sum, { mentions }) => sum + mentions, 0);
			for (const example of examples) {
				addSlopes(example, values, slopes, example.mentions / all / corpora.length);
			}
		}
		slopes.forEach((slope, k) => {
			squares[k]! += slope * slope;
			values[k]! -= (rate * slope) / Math.sqrt(squares[k]!);
		});
	}
	return {
		...start,
		...Object.fromEntries(keys.map((key, k) => [key, Math.round((values[k] ?? 0) * 100) / 100]))
	};
}

/** The slope of minus the log-likelihood; where no candidate is right, "none of them" is, whose score stays 0. */
function addSlopes(
	{ candidates }: ResolutionExample,
	values: readonly number[],
	slopes: number[],
	weight: number
): void {
	const odds = candidates.map(({ worth }) =>
		Math.exp(
			Math.min(
				30,
				worth.reduce((sum, value, k) => sum + value * (values[k] ?? 0), 0)
			)
		)
	);
	const total = 1 + odds.reduce((sum, one) => sum + one, 0);
	const right = odds.reduce((sum, one, i) => sum + (candidates[i]?.isRight ? one : 0), 0);
	candidates.forEach(({ worth, isRight }, i) => {
		const share = (odds[i] ?? 0) / total;
		const wanted = isRight ? (odds[i] ?? 0) / right : 0;
		worth.forEach((value, k) => (slopes[k]! += weight * (share - wanted) * value));
	});
}
