import type { Gazetteer } from '../gazetteer/gazetteer';
import { calendarWords } from './calendar-table';
import type { TokenRange } from './capital-runs';
import { commonWords } from './common-word-table';
import type { People } from './find-people';
import { kindWordsAfter, kindQualifiers } from './kind-word-table';
import { languages } from './language-table';
import {
	goingWords,
	introducingKinds,
	partWords,
	strongLocatives,
	waterCuesBefore
} from './locative-table';
import type { Verdict } from './judge-name';
import { notPlaces, organisationWords } from './organisation-table';
import { officeWords, titlesBefore } from './title-table';
import { textOf, isCapitalised, type Token, type TokenisedText } from './tokens';

/** A name that the gazetteer lacks, and whether the text makes it a place. */
export interface UnknownName extends TokenRange {
	readonly verdict: Verdict;
}

/** What the report uses capitalised words for, besides places. */
export interface OtherUses {
	readonly people: People;
	/** Words that say or do something, in lower case. */
	readonly actors: ReadonlySet<string>;
}

/**
 * Judges a run of capitals that the gazetteer knows nothing of: "the town of X", "X Province", "crossed the X", "near X".
 */
export function judgeUnknown(
	text: TokenisedText,
	run: TokenRange,
	{ people, actors }: OtherUses,
	gazetteer: Gazetteer
): UnknownName | undefined {
	const { tokens } = text;
	const name = trimRun(tokens, run, gazetteer);
	const last = tokens[name.to - 1];
	if (name.to <= name.from || last === undefined || people.has(name.to - 1)) return undefined;
	if (notPlaces.has(textOf(text, name.from, name.to).toLowerCase().replaceAll(' ', '-')))
		return undefined;
	const suffix = endingKindWord(text, name);
	if (suffix !== undefined)
		return suffix.to - name.from > 1 ? { ...suffix, verdict: 'place' } : undefined;
	const words = tokens.slice(name.from, name.to);
	if (words.some((token) => isOtherKind(token) || isBrand(token))) return undefined;
	if (words.length === 1 && kindWordsAfter.has(last.lower)) return undefined;
	if (actors.has(last.lower)) return undefined;
	return { ...name, verdict: judgeByContext(tokens, name) };
}

/** Without a sentence's ordinary first word, days, parts ("northern") and demonyms before the name. */
function trimRun(
	tokens: readonly Token[],
	{ from, to }: TokenRange,
	gazetteer: Gazetteer
): TokenRange {
	let start = from;
	for (; start < to; start++) {
		const token = tokens[start];
		if (token === undefined) break;
		const ordinary = token.opens && commonWords.has(token.lower);
		const isName =
			start + 1 < to && kindWordsAfter.has(tokens[start + 1]?.lower ?? '') && !token.opens;
		const apart = calendarWords.has(token.lower) || gazetteer.demonym(token.text) !== undefined;
		if (!ordinary && !apart && (isName || !partWords.has(token.lower))) break;
	}
	return { from: start, to };
}

/** The run up to its last kind word, if it has one after a name; a lower-case kind word may follow. */
function endingKindWord(
	{ body, tokens }: TokenisedText,
	{ from, to }: TokenRange
): TokenRange | undefined {
	const last = tokens[to - 1];
	if (last && kindWordsAfter.has(last.lower) && to - from > 1) return { from, to };
	for (let i = to - 1; i > from; i--) {
		const isKind = kindWordsAfter.has(tokens[i]?.lower ?? '');
		if (isKind && organisationWords.has(last?.lower ?? '')) return { from, to: i + 1 };
	}
	const next = tokens[kindQualifiers.has(tokens[to]?.lower ?? '') ? to + 1 : to];
	const kindWord = kindWordsAfter.get(next?.lower ?? '');
	if (!next || !kindWord?.inLowerCase || next.sentence !== last?.sentence) return undefined;
	if (isOtherKind(last) || body.slice(last.end, next.start).trim() !== '' || next.lower === 'state')
		return undefined;
	return { from, to: tokens.indexOf(next, to) + 1 };
}

function isOtherKind(token: Token): boolean {
	const { lower } = token;
	return (
		notPlaces.has(lower) ||
		organisationWords.has(lower) ||
		languages.has(lower) ||
		calendarWords.has(lower) ||
		titlesBefore.has(lower) ||
		officeWords.has(lower) ||
		commonWords.has(lower) ||
		(token.shape === 'upper' && token.text.length <= 5)
	);
}

/** "CoreCivic": a capital within a word makes a company, except in "McAllen" and "DeKalb". */
const isBrand = ({ text }: Token) =>
	/\p{Ll}\p{Lu}/u.test(text) && !/^(?:Ma?c|[DLV][aeiu]n?)\p{Lu}/u.test(text);

function judgeByContext(tokens: readonly Token[], { from, to }: TokenRange): Verdict {
	const one = tokens[from - 1];
	const two = tokens[from - 2];
	if (one === undefined || one.sentence !== tokens[from]?.sentence) return 'lacking';
	if (one.lower === 'of' && introducingKinds.has(two?.lower ?? '') && two?.shape === 'lower')
		return 'place';
	if (one.lower === 'the')
		return to - from === 1 && hasWaterCue(tokens, from - 1) ? 'place' : 'other';
	if (
		['to', 'from', 'for'].includes(one.lower) &&
		goingWords.has(two?.lower ?? '') &&
		to - from <= 2
	)
		return 'place';
	const before = partWords.has(one.lower) ? two : one;
	if (before && strongLocatives.has(before.lower) && before.lower !== 'in' && to - from <= 2)
		return 'place';
	return before?.lower === 'in' && to - from <= 2 && isFree(tokens[to]) ? 'place' : 'lacking';
}

/** "crossed the X", "the banks of the X", and no noun after it that would make X a modifier. */
function hasWaterCue(tokens: readonly Token[], the: number): boolean {
	const before = tokens.slice(Math.max(0, the - 3), the);
	return before.some((token) => waterCuesBefore.has(token.lower));
}

/** Nothing follows that the name could modify, as "Congress" does not in "in Congress members". */
function isFree(token: Token | undefined): boolean {
	return token === undefined || (!isCapitalised(token) && token.shape !== 'possessive');
}
