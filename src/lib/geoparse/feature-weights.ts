/** Log odds that each feature of a candidate adds for a mention; learned by `npm run train:geoparse`. */
export type RecognitionWeights = ReadonlyMap<string, number>;

/** Weights of features about one thing: of what says no word, of what says one, and, by the first, of what says two. */
interface WeightsAbout {
	alone: number;
	readonly words: Map<string, number>;
	readonly pairs: Map<string, Map<string, number>>;
}

/** The same weights, to be found by the words of a feature instead of the string that they make. */
export class FeatureWeights {
	static readonly #known = new WeakMap<RecognitionWeights, FeatureWeights>();
	readonly #about = new Map<string, WeightsAbout>();

	/** Taken apart once: the weights that ship are asked for with every report. */
	static of(weights: RecognitionWeights): FeatureWeights {
		const known = this.#known.get(weights);
		if (known) return known;
		const made = new FeatureWeights(weights);
		this.#known.set(weights, made);
		return made;
	}

	private constructor(weights: RecognitionWeights) {
		for (const [feature, weight] of weights) {
			const [about, words] = cut(feature, '=');
			const known = this.#about.get(about) ?? { alone: 0, words: new Map(), pairs: new Map() };
			this.#about.set(about, known);
			const [first, second] = cut(words ?? '', ' ');
			if (words === undefined) {
				known.alone = weight;
			} else if (second === undefined) {
				known.words.set(first, weight);
			} else {
				const pairs = known.pairs.get(first) ?? new Map<string, number>();
				known.pairs.set(first, pairs.set(second, weight));
			}
		}
	}

	/** 0 for a feature that was not learned. */
	weightOf(about: string, word?: string, second?: string): number {
		const known = this.#about.get(about);
		if (known === undefined) return 0;
		if (word === undefined) return known.alone;
		const weight =
			second === undefined ? known.words.get(word) : known.pairs.get(word)?.get(second);
		return weight ?? 0;
	}
}

/** Up to the first such sign and after it; undefined after where there is none. No word of a feature has a space. */
function cut(text: string, sign: string): [before: string, after: string | undefined] {
	const at = text.indexOf(sign);
	return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
