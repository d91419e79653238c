import type { Span } from './attribution';
import type { Draft } from './draft';
import type { Sentence } from './sentence';

/** From this many characters on, a quotation in a sentence without a cue is speech, not a title or a word at arm's length. */
const shortestSpeech = 25;

/** How many paragraphs speech may run on without being attributed anew. */
const farthest = 12;

/**
 * Gives the quotations that no cue claims to the speaker they run on from: one whose sentence stands before "she said"
 * ("Why?" she asked), after "He said:", after "…," he said. "…", or one that goes on in the next paragraph.
 */
export function runOnQuotations(drafts: readonly Draft[], sentences: readonly Sentence[]): Draft[] {
	const result = [...drafts];
	const claimed = claimedSentences(drafts, sentences);
	attachBefore(result, sentences, claimed);
	const speeches = lastSpeeches(result);
	const added = new Map<number, Span[]>();
	let speaker = -1;
	sentences.forEach((sentence, index) => {
		const own = speeches.get(index);
		speaker = own ?? speaker;
		if (own !== undefined || claimed.has(index)) return;
		const speech = openingSpeech(sentence);
		const draft = result[speaker];
		if (speech && draft && mayRunOn(draft, sentences, index)) {
			const more = added.get(speaker);
			if (more) more.push(speech);
			else added.set(speaker, [speech]);
		} else if (!speech && sentences[index + 1]?.paragraph !== sentence.paragraph) speaker = -1;
	});
	return result.map((draft, i) => withContent(draft, added.get(i)));
}

const withContent = (draft: Draft, more: readonly Span[] | undefined): Draft =>
	more ? { ...draft, content: [...draft.content, ...more], isOpen: false } : draft;

/** The sentences of which a quotation is already content. */
function claimedSentences(drafts: readonly Draft[], sentences: readonly Sentence[]): Set<number> {
	const claimed = new Set<number>();
	for (const draft of drafts) {
		const sentence = sentences[draft.sentence];
		const quotes = sentence?.words.filter((word) => word.tag === 'quote' && !word.single) ?? [];
		if (quotes.some((quote) => draft.content.some((span) => covers(span, quote))))
			claimed.add(draft.sentence);
	}
	return claimed;
}

const covers = (outer: Span, inner: Span) => outer.start <= inner.start && outer.end >= inner.end;

/** "Why?" she asked: the quotation is a sentence of its own to the eye. */
function attachBefore(drafts: Draft[], sentences: readonly Sentence[], claimed: Set<number>): void {
	drafts.forEach((draft, i) => {
		if (!draft.isOpen || !backwardRules.has(draft.rule)) return;
		const before = sentences[draft.sentence - 1];
		const isSigned = draft.rule === 'colon';
		if (
			before === undefined ||
			(!isSigned && before.paragraph !== sentences[draft.sentence]?.paragraph)
		)
			return;
		const speech = openingSpeech(before) ?? closingSpeech(before);
		if (speech === undefined || claimed.has(draft.sentence - 1)) return;
		claimed.add(draft.sentence - 1);
		drafts[i] = { ...draft, content: [speech], isOpen: false };
	});
}

/** By sentence, the index of its last draft that speech can run on from. */
function lastSpeeches(drafts: readonly Draft[]): Map<number, number> {
	const last = new Map<number, number>();
	drafts.forEach((draft, i) => {
		if ((draft.isOpen || speechRules.has(draft.rule)) && draft.manner !== 'thought')
			last.set(draft.sentence, i);
	});
	return last;
}

const backwardRules = new Set(['after', 'inverted', 'colon']);
const speechRules = new Set(['quote', 'after', 'inverted', 'colon']);

/** The quotation with which a sentence begins, and all of it if nothing else is in it. */
function openingSpeech(sentence: Sentence): Span | undefined {
	const first = sentence.words[0];
	if (first?.tag !== 'quote' || first.single) return undefined;
	const rest = sentence.words
		.slice(1)
		.filter((word) => word.tag !== 'mark' && word.tag !== 'quote');
	if (rest.length > 0 && first.end - first.start < shortestSpeech) return undefined;
	return rest.length > 0
		? { start: first.start, end: first.end }
		: { start: first.start, end: sentence.end };
}

function closingSpeech(sentence: Sentence): Span | undefined {
	const last = sentence.words.at(-1);
	return last?.tag === 'quote' && !last.single ? { start: last.start, end: last.end } : undefined;
}

function mayRunOn(draft: Draft, sentences: readonly Sentence[], index: number): boolean {
	const [from, to] = [sentences[draft.sentence]?.paragraph ?? 0, sentences[index]?.paragraph ?? 0];
	return to - from <= farthest;
}
