import type { ComplementKind } from './complement';
import type { VerbForm } from './inflect';
import { isSayingAfter } from './saying-after';
import type { Word } from './word';

/** What the cue tells about where its content can end. */
export interface CueContext {
	/** Form of the cue, if it is a verb: "said A and warned B" is two attributions. */
	readonly form?: VerbForm | undefined;
	/** Indices at which a main clause begins that is not part of the content. */
	readonly stops?: ReadonlySet<number>;
	/** The cue stands in a relative clause between commas. */
	readonly isRelative?: boolean;
}

/** Words after a comma with which something else begins than what is said. */
const breakers = new Set('but though although while whereas yet adding despite'.split(' '));

/** Words with which a phrase is over: when, why or how long it was said. */
const phraseBreakers = new Set(
	'because although though whereas after before during while when since until should'.split(' ')
);

/**
 * Where the words end that are said: the index after the last of them. They end with the sentence, or before another
 * attribution ("…, she added", "…, according to"), a contrast ("…, but"), a participle that says more ("…, adding").
 */
export function clauseEnd(
	words: readonly Word[],
	from: number,
	kind: ComplementKind,
	cue: CueContext = {}
): number {
	let depth = 0;
	for (let i = from; i < words.length; i++) {
		const word = words[i];
		if (word?.text === '(') depth++;
		if (word?.text === ')') depth = Math.max(0, depth - 1);
		if (word === undefined || i === from || depth > 0) continue;
		if (word.tag === 'quote' && (isSayingAfter(words, i) || endsBeforeStop(word, i, cue)))
			return i + 1;
		if (isEnd(words, i, kind, cue)) return trimEnd(words, from, i);
	}
	return trimEnd(words, from, words.length);
}

function isEnd(words: readonly Word[], at: number, kind: ComplementKind, cue: CueContext): boolean {
	const word = words[at];
	if (word === undefined || word.text === ';') return true;
	if (word.lower === 'according' && words[at + 1]?.tag === 'to') return true;
	if (word.tag === 'comma') return endsAtComma(words, at, kind, cue);
	if (word.tag === 'conjunction') return continuesCue(words, at, kind, cue);
	if (isDash(word)) return isShort(kind) || (opensOther(words[at + 1]) && !closesAside(words, at));
	return isShort(kind) && (phraseBreakers.has(word.lower) || opensTime(words, at));
}

const isShort = (kind: ComplementKind) =>
	kind === 'phrase' || kind === 'preposition' || kind === 'infinitive';
const isDash = (word: Word | undefined) => /^(?:—|–|--|―)$/u.test(word?.text ?? '');

/** “…,” and then a main clause. */
const endsBeforeStop = (quote: Word, at: number, { stops }: CueContext) =>
	stops?.has(at + 1) === true && /,[”"'’»]+$/u.test(quote.text);

function endsAtComma(
	words: readonly Word[],
	comma: number,
	kind: ComplementKind,
	cue: CueContext
): boolean {
	const next = words[comma + 1];
	if (next === undefined || breakers.has(next.lower) || next.lower === 'according') return true;
	if (cue.stops?.has(comma + 1) || (cue.isRelative && isVerbal(next))) return true;
	if (opensParticiple(words, comma + 1)) return true;
	if (isSayingAfter(words, comma)) return true;
	if (next.tag === 'quote') return kind !== 'quote' && !next.single && startsSentence(next);
	return (
		isShort(kind) &&
		['relative', 'subordinator', 'conjunction', 'verb', 'pronoun'].includes(next.tag)
	);
}

/** ", adding that", ", openly defying": what the speaker does besides, told by the reporter. */
const opensParticiple = (words: readonly Word[], at: number) =>
	words[words[at]?.tag === 'adverb' ? at + 1 : at]?.form === 'ing';

const startsSentence = (quote: Word) => /^[“"'‘«]+\p{Lu}/u.test(quote.text);

const isVerbal = (word: Word) =>
	['be', 'have', 'do', 'modal'].includes(word.tag) || (word.tag === 'verb' && word.form !== 'ing');

/** "and warned", "but did not": a second verb with the cue's subject. */
function continuesCue(
	words: readonly Word[],
	conjunction: number,
	kind: ComplementKind,
	{ form }: CueContext
): boolean {
	let i = conjunction + 1;
	while (words[i]?.tag === 'adverb') i++;
	const word = words[i];
	if (word === undefined || form === undefined) return false;
	const isSame =
		word.tag === 'verb' && (word.form === form || (form === 'participle' && word.form === 'past'));
	if (words[conjunction]?.lower === 'but') return isSame || ['have', 'do', 'be'].includes(word.tag);
	return isSame && (kind === 'phrase' || word.verb?.cue !== undefined);
}

const opensOther = (word: Word | undefined) =>
	word !== undefined && ['conjunction', 'have', 'be', 'pronoun'].includes(word.tag);

/** Does the aside that this dash opens close with another dash? */
function closesAside(words: readonly Word[], dash: number): boolean {
	for (let i = dash + 2; i < words.length && i - dash < 30; i++) if (isDash(words[i])) return true;
	return false;
}

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;

/** "… on Thursday": when it was said. */
const opensTime = (words: readonly Word[], at: number) =>
	weekday.test(words[at]?.lower ?? '') ||
	(words[at]?.lower === 'on' && weekday.test(words[at + 1]?.lower ?? ''));

/** Drops full stops, commas and dashes at the end. */
export function trimEnd(words: readonly Word[], from: number, to: number): number {
	let end = to;
	while (end > from + 1 && /^[.,;:!?…—–-]+$/u.test(words[end - 1]?.text ?? '')) end--;
	return end;
}
