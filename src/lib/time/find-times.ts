import { isoOf, parseIso } from './calendar';
import type { Day, Reading } from './calendar';
import { countedRules } from './counted-rules';
import { decadeRules } from './decade-rules';
import { monthRules } from './month-rules';
import { namedRules } from './named-rules';
import { nearRules } from './near-rules';
import { stretchRules } from './stretch-rules';
import { looksAhead } from './tense';
import type { TimeExpression } from './time-expression';
import type { Scene, TimeRule, Words } from './time-rule';
import { weekdayRules } from './weekday-rules';
import { writtenDateRules } from './written-dates';
import { yearRules } from './year-rules';

const rules: readonly TimeRule[] = [
	...namedRules,
	...writtenDateRules,
	...weekdayRules,
	...nearRules,
	...countedRules,
	...stretchRules,
	...monthRules,
	...yearRules,
	...decadeRules
];

/** Words that a rule matched, before it is asked what they mean. Offsets in UTF-16 units; `reach` ends the whole match. */
interface Candidate {
	readonly rule: TimeRule;
	readonly start: number;
	readonly end: number;
	readonly reach: number;
	readonly words: Words;
}

/**
 * Finds the expressions of time that can be put on a calendar, in the order of the text and without overlaps: where two
 * rules match, the words that begin first win, then the longer ones. Counted from the report's day, in the publisher's
 * local calendar: no time zone is involved. A weekday is the last one on or before that day, unless the sentence looks
 * ahead. "Earlier" and "later" are counted from the last day that the text names, so that a whole report gives more than
 * its passages one by one. Durations, ages and frequencies are no dates, and are not found.
 *
 * Throws a RangeError where `published` is no calendar day, and for no text. Takes time in proportion to the text.
 */
export function findTimes(text: string, reference: { published: string }): TimeExpression[] {
	const published = parseIso(reference.published);
	const candidates = rules.flatMap((rule) => matchRule(rule, text)).sort(byPlaceThenLength);
	const search: Search = {
		text,
		published,
		byStart: groupByStart(candidates)
	};
	const found: TimeExpression[] = [];
	let anchor: Anchor | null = null;
	for (const candidate of candidates) {
		if (candidate.start < (found.at(-1)?.end ?? 0)) continue;
		const reading = candidate.rule.read(candidate.words, sceneOf(candidate, search, anchor));
		const expression = reading && describe(candidate, reading, search);
		if (!expression) continue;
		found.push(expression);
		if (reading.precision === 'day') anchor = { day: reading.first, end: candidate.end };
	}
	return found;
}

interface Search {
	readonly text: string;
	readonly published: Day;
	/** What begins at an offset, the longest first. */
	readonly byStart: ReadonlyMap<number, readonly Candidate[]>;
}

function groupByStart(candidates: readonly Candidate[]): Map<number, Candidate[]> {
	const groups = new Map<number, Candidate[]>();
	for (const candidate of candidates)
		groups.set(candidate.start, [...(groups.get(candidate.start) ?? []), candidate]);
	return groups;
}

/** The day named last, and where its words end. */
interface Anchor {
	readonly day: Day;
	readonly end: number;
}

function matchRule(rule: TimeRule, text: string): Candidate[] {
	return [...text.matchAll(rule.pattern)].map((match) => {
		const whole: [number, number] = [match.index, match.index + match[0].length];
		const [start, end] = match.indices?.groups?.exact ?? whole;
		return { rule, start, end, reach: whole[1], words: match.groups ?? {} };
	});
}

const byPlaceThenLength = (a: Candidate, b: Candidate) => a.start - b.start || b.end - a.end;

/** How far the rules may look around a match, in UTF-16 units. */
const view = 400;

function sceneOf({ start, end, reach }: Candidate, search: Search, anchor: Anchor | null): Scene {
	const { text, published } = search;
	return {
		published,
		lastDay: anchor && start - anchor.end <= view ? anchor.day : null,
		matched: text.slice(start, end),
		before: text.slice(Math.max(0, start - view), start),
		after: text.slice(reach, reach + view),
		isAhead: () => looksAhead(text, start, end),
		nextDay: () => dayNamedAt(reach, search)
	};
}

/** The single day that the next word begins to name, if it does. */
function dayNamedAt(index: number, search: Search): Day | null {
	const space = /^\s{0,2}/.exec(search.text.slice(index, index + 2))?.[0].length ?? 0;
	const next = search.byStart.get(index + space) ?? [];
	for (const candidate of next) {
		// Words that are themselves counted from a day would ask for the day after them, and so on.
		if (candidate.words.exact !== undefined) continue;
		const reading = candidate.rule.read(candidate.words, sceneOf(candidate, search, null));
		if (reading?.precision === 'day') return reading.first;
	}
	return null;
}

/** What begins longer than this before the report is history. Days. */
const newsReach = 365;

function describe(
	{ start, end }: Candidate,
	{ first, last, precision }: Reading,
	{ text, published }: Search
): TimeExpression | null {
	const [from, to] = [isoOf(first), isoOf(last)];
	if (from === null || to === null) return null;
	const background = published - first > newsReach;
	return { start, end, exact: text.slice(start, end), from, to, precision, background };
}
