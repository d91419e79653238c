import type { LocatedMention } from '../lib/geoparse/locate-mentions';
import type { GoldDocument } from './corpora';
import { f1, noCounts, scoreDocument, type Counts, type Finding, type Outcome } from './geo-score';

/** Counts and classes of errors of some documents, added up. */
export class Tally {
	#documents = 0;
	readonly #counts = noCounts();
	readonly classes = new Map<Outcome, number>();

	/** @returns what was found of each label and each mention */
	add({ gold }: GoldDocument, mentions: readonly LocatedMention[]): Finding[] {
		const { counts, findings } = scoreDocument(gold, mentions);
		this.#documents++;
		for (const key of Object.keys(counts) as (keyof Counts)[]) this.#counts[key] += counts[key];
		for (const { outcome } of findings)
			this.classes.set(outcome, (this.classes.get(outcome) ?? 0) + 1);
		return findings;
	}

	/** F1: exact, overlapping, end to end @161 km, end to end area-aware. */
	get figures(): number[] {
		const { gold, exact, exactWrong, overlap, overlapWrong, near, inArea, placed } = this.#counts;
		return [
			f1(exact, exactWrong, gold),
			f1(overlap, overlapWrong, gold),
			f1(near, placed - near, gold),
			f1(inArea, placed - inArea, gold)
		];
	}

	/** One line of a table; figures that miss their goal are marked. */
	row(corpus: string, half: string, goals: readonly number[]): string {
		const [exact = 0, overlap = 0, near = 0, inArea = 0] = this.figures;
		const marked = [exact, overlap, inArea].map((figure, i) => figure < (goals[i] ?? 0));
		const cell = (figure: number, misses = false) => `${figure.toFixed(3)}${misses ? '!' : ' '}`;
		const cells = [
			cell(exact, marked[0]),
			cell(overlap, marked[1]),
			cell(near),
			cell(inArea, marked[2])
		];
		const wanted = goals.map((goal) => goal.toFixed(2).slice(1)).join(' ');
		const documents = String(this.#documents).padStart(4);
		return `${corpus.padEnd(15)} ${half.padEnd(6)} ${documents}   ${cells.join('   ')}   ${wanted}`;
	}
}
