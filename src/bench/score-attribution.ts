/** A stretch of the text, [start, end): UTF-16 units. */
export type Pair = readonly [number, number];

/** One attribution, of the gold or predicted. */
export interface Labelled {
	readonly source: readonly Pair[];
	readonly cue: readonly Pair[];
	readonly content: readonly Pair[];
}

export interface ScoredDocument {
	readonly text: string;
	readonly gold: readonly Labelled[];
	readonly predicted: readonly Labelled[];
}

/** By the share of the gold content between double quotation marks: from .8 on direct, above .05 mixed, else indirect. */
export type SpeechClass = 'direct' | 'mixed' | 'indirect';

interface Count {
	gold: number;
	content: number;
	contentAndSource: number;
}

export interface AttributionScore {
	readonly gold: number;
	readonly predicted: number;
	readonly unclear: number;
	readonly content: number;
	readonly contentAndSource: number;
	readonly byClass: Readonly<Record<SpeechClass, Count>>;
}

/** Contents match from this share of their joint characters on (Jaccard). */
const matchFrom = 0.5;

/**
 * Scores as `../shared/tools/score-attribution.mjs` does: contents are matched one to one, the most similar first; a
 * match is right if, besides, the sources share a character or both are empty.
 */
export function scoreAttribution(documents: readonly ScoredDocument[]): AttributionScore {
	const byClass = { direct: noCount(), mixed: noCount(), indirect: noCount() };
	let [predicted, unclear] = [0, 0];
	for (const document of documents) {
		predicted += document.predicted.length;
		unclear += document.predicted.filter(({ source }) => source.length === 0).length;
		scoreDocument(document, byClass);
	}
	const counts = Object.values(byClass);
	const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
	return {
		gold: sum('gold'),
		predicted,
		unclear,
		content: sum('content'),
		contentAndSource: sum('contentAndSource'),
		byClass
	};
}

const noCount = (): Count => ({ gold: 0, content: 0, contentAndSource: 0 });

function scoreDocument(
	{ text, gold, predicted }: ScoredDocument,
	byClass: Record<SpeechClass, Count>
): void {
	const quotations = findQuotations(text);
	const matches = matchContents(gold, predicted);
	gold.forEach((label, i) => {
		const count = byClass[classOf(label, quotations)];
		const match = matches.get(i);
		count.gold++;
		if (match === undefined) return;
		count.content++;
		if (sharesSource(label, match)) count.contentAndSource++;
	});
}

function matchContents(
	gold: readonly Labelled[],
	predicted: readonly Labelled[]
): Map<number, Labelled> {
	const pairs = gold
		.flatMap((label, i) =>
			predicted.map((other) => ({ i, other, likeness: jaccard(label.content, other.content) }))
		)
		.filter(({ likeness }) => likeness >= matchFrom)
		.sort((a, b) => b.likeness - a.likeness);
	const matches = new Map<number, Labelled>();
	const taken = new Set<Labelled>();
	for (const { i, other } of pairs) {
		if (matches.has(i) || taken.has(other)) continue;
		matches.set(i, other);
		taken.add(other);
	}
	return matches;
}

const sharesSource = (gold: Labelled, predicted: Labelled) =>
	gold.source.length === 0
		? predicted.source.length === 0
		: shared(gold.source, predicted.source) > 0;

const size = (pairs: readonly Pair[]) => pairs.reduce((sum, [start, end]) => sum + end - start, 0);

function shared(a: readonly Pair[], b: readonly Pair[]): number {
	let sum = 0;
	for (const [s, e] of a)
		for (const [u, v] of b) sum += Math.max(0, Math.min(e, v) - Math.max(s, u));
	return sum;
}

function jaccard(a: readonly Pair[], b: readonly Pair[]): number {
	const both = shared(a, b);
	return both === 0 ? 0 : both / (size(a) + size(b) - both);
}

function classOf(label: Labelled, quotations: readonly Pair[]): SpeechClass {
	const quoted = shared(label.content, quotations) / size(label.content);
	return quoted >= 0.8 ? 'direct' : quoted > 0.05 ? 'mixed' : 'indirect';
}

/** What stands between double quotation marks, to the end of the line at most. */
function findQuotations(text: string): Pair[] {
	const found: Pair[] = [];
	let open = -1;
	for (let i = 0; i < text.length; i++) {
		const c = text[i];
		if (open < 0 && (c === '“' || c === '"')) open = i;
		else if (open >= 0 && (c === '”' || c === '"' || c === '\n')) {
			found.push([open, c === '\n' ? i : i + 1]);
			open = -1;
		}
	}
	return found;
}
