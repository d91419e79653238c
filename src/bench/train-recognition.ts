import type { Gazetteer } from '../lib/gazetteer/gazetteer';
import type { MentionCandidate } from '../lib/geoparse/mention-candidate';
import { mentionFeatures } from '../lib/geoparse/mention-features';
import { findCandidates } from '../lib/geoparse/recognise';
import { viewReport } from '../lib/geoparse/report-view';
import type { RecognitionWeights } from '../lib/geoparse/feature-weights';
import { tokenise, type TokenisedText } from '../lib/geoparse/tokens';
import type { GoldDocument, LabelledCorpus } from './corpora';
import { holdsName, type WordWritings } from './name-words';

/** A candidate of the rules, and whether the corpus labels it. */
export interface RecognitionExample {
	/** The same for all of one document. */
	readonly document: GoldDocument;
	readonly features: readonly string[];
	readonly isMention: boolean;
}

/** The candidates of a corpus, but for those that only labels without coordinates cover. */
export function recognitionExamples(
	{ documents, forms }: LabelledCorpus,
	gazetteer: Gazetteer
): RecognitionExample[] {
	return documents.flatMap((document) => {
		const { text: body, gold } = document;
		const text = tokenise(body);
		const { people, candidates } = findCandidates(text, gazetteer);
		const labelled = candidates.filter(({ form }) => forms.includes(form));
		const view = viewReport(text, people, labelled);
		return labelled.flatMap((candidate): RecognitionExample[] => {
			const isMention = isLabelled(text, candidate, gold);
			if (isMention === undefined) return [];
			return [{ document, features: mentionFeatures(candidate, view, gazetteer), isMention }];
		});
	});
}

function isLabelled(
	{ tokens }: TokenisedText,
	{ from, to }: MentionCandidate,
	gold: GoldDocument['gold']
): boolean | undefined {
	const [start = 0, end = 0] = [tokens[from]?.start, tokens[to - 1]?.end];
	const touching = gold.filter((label) => label.start < end && label.end > start);
	if (touching.length === 0) return false;
	return touching.some(({ lat }) => lat !== null) ? true : undefined;
}

/** A feature that fewer documents have than this is left out: what one tells is no rule, and may be about someone. */
const fewestDocuments = 4;
const epochs = 8;
const rate = 0.1;
/** Pull towards 0, each time a feature is seen. */
const decay = 0.01;

/**
 * Logistic regression by AdaGrad (Duchi, Hazan and Singer 2011), over the examples in an order that a generator of fixed
 * seed shuffles: the same weights at every run. No word that may be a name is learned from.
 *
 * @param writings how the same documents write their words
 */
export function trainRecognition(
	examples: readonly RecognitionExample[],
	writings: WordWritings
): RecognitionWeights {
	const names = frequentFeatures(examples).filter((feature) => !holdsName(feature, writings));
	const indexes = new Map(names.map((name, i) => [name, i]));
	const rows = examples.map(({ features, isMention }) => ({
		columns: features.flatMap((feature) => indexes.get(feature) ?? []),
		target: isMention ? 1 : 0
	}));
	const weights = new Float64Array(names.length);
	const squares = new Float64Array(names.length).fill(1e-6);
	const random = generator(1);
	for (let epoch = 0; epoch < epochs; epoch++) {
		shuffle(rows, random);
		for (const { columns, target } of rows) {
			const odds = columns.reduce((sum, column) => sum + (weights[column] ?? 0), 0);
			const slope = 1 / (1 + Math.exp(-odds)) - target;
			for (const column of columns) {
				const step = slope + decay * (weights[column] ?? 0);
				squares[column]! += step * step;
				weights[column]! -= (rate * step) / Math.sqrt(squares[column]!);
			}
		}
	}
	return rounded(names, weights);
}

function frequentFeatures(examples: readonly RecognitionExample[]): string[] {
	const documents = new Map<string, Set<GoldDocument>>();
	for (const { features, document } of examples) {
		for (const feature of features) {
			const known = documents.get(feature);
			if (known) known.add(document);
			else documents.set(feature, new Set([document]));
		}
	}
	return [...documents].filter(([, { size }]) => size >= fewestDocuments).map(([name]) => name);
}

/** To hundredths, without what is nothing then, in order of code units, so that a new run shows what it changed. */
function rounded(names: readonly string[], weights: Float64Array): RecognitionWeights {
	const all = names.map((name, i): [string, number] => [
		name,
		Math.round((weights[i] ?? 0) * 100) / 100
	]);
	return new Map(all.filter(([, weight]) => weight !== 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Numbers from 0 up to 1: a linear congruential generator with the constants of Numerical Recipes. */
function generator(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 1664525 + 1013904223) >>> 0) / 2 ** 32;
}

/** Fisher and Yates. */
function shuffle<T>(items: T[], random: () => number): void {
	for (let i = items.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[items[i], items[j]] = [items[j]!, items[i]!]; // both within bounds
	}
}
