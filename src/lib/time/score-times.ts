import type { Span } from '../report/report';
import type { TimeExpression } from './time-expression';

/** A hand label of an expression of time. Offsets are UTF-16 units in the passage's quotation. */
export type GoldTime = Omit<TimeExpression, 'exact'>;

/** Counts and shares; an expression is right where span, days and precision are. Shares are 0 to 1. */
export interface TimeScore {
	readonly gold: number;
	readonly predicted: number;
	readonly right: number;
	/** 1 where nothing was predicted, or nothing labelled. */
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
	/** How many have the span right, whatever they read there. */
	readonly spans: number;
	/** How many of the right ones are told from history (or are history) as labelled. */
	readonly background: number;
}

/** Scores the expressions of one passage, or of several when their counts are added with `sumTimeScores`. */
export function scoreTimes(
	gold: readonly GoldTime[],
	predicted: readonly TimeExpression[]
): TimeScore {
	const pairs = gold.flatMap((label) => {
		const found = predicted.find((expression) => sameSpan(label, expression));
		return found ? [{ label, found }] : [];
	});
	const right = pairs.filter(({ label, found }) => sameDays(label, found));
	const background = right.filter(({ label, found }) => label.background === found.background);
	return withShares({
		gold: gold.length,
		predicted: predicted.length,
		right: right.length,
		spans: pairs.length,
		background: background.length
	});
}

/** The score of several passages taken together. */
export function sumTimeScores(scores: readonly TimeScore[]): TimeScore {
	const sum = (count: (score: TimeScore) => number) =>
		scores.reduce((total, score) => total + count(score), 0);
	return withShares({
		gold: sum(({ gold }) => gold),
		predicted: sum(({ predicted }) => predicted),
		right: sum(({ right }) => right),
		spans: sum(({ spans }) => spans),
		background: sum(({ background }) => background)
	});
}

const sameSpan = (a: Span, b: Span) => a.start === b.start && a.end === b.end;

const sameDays = (a: GoldTime, b: TimeExpression) =>
	a.from === b.from && a.to === b.to && a.precision === b.precision;

const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

function withShares(counts: Omit<TimeScore, 'precision' | 'recall' | 'f1'>): TimeScore {
	const { gold, predicted, right } = counts;
	const f1 = gold + predicted === 0 ? 1 : (2 * right) / (gold + predicted);
	return { ...counts, precision: ratio(right, predicted), recall: ratio(right, gold), f1 };
}
