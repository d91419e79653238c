import { skipAdjunct } from './adjunct';
import { headBefore, tailAfter } from './around-speaker';
import type { Complement } from './complement';
import { type Draft, spansOf } from './draft';
import { hasClause } from './has-clause';
import { nounPhraseAfter, type Range } from './noun-phrase';
import { ownSubject, type Subject } from './subject';
import { isFiniteAt } from './verb-group';
import { draftOf, type VerbSite } from './verb-site';
import type { Word } from './word';

/** "…, the minister said.": what is said stands before the subject of a verb after which nothing is said. */
export function draftAfter(
	site: VerbSite,
	subject: Subject,
	complement: Complement
): Draft | undefined {
	const { sentence, cue } = site;
	if (!cue.frames.includes('q') || !subject.isOwn) return undefined;
	const { words } = sentence;
	const rest = words[complement.from];
	if (complement.kind === 'none' && rest !== undefined && !mayFollow(rest)) return undefined;
	const head = headBefore(words, subject.from);
	const tail = tailOf(words, subject, complement, head !== undefined);
	return finish(site, subject.parts, 'after', head, tail, complement.via);
}

/** Where what is said goes on after the speaker: “…,” she said, “…”; The plan, she said, …; As she said, …. */
function tailOf(
	words: readonly Word[],
	subject: Subject,
	{ kind, from }: Complement,
	hasHead: boolean
): Range | undefined {
	const before = words[subject.from - 1];
	const isPause = words[from]?.tag === 'comma';
	if (!hasHead)
		return before?.lower === 'as' && isPause ? tailAfter(words, from + 1, true) : undefined;
	if (kind === 'quote') return tailAfter(words, from, false);
	return isPause ? tailAfter(words, from + 1, before?.tag !== 'quote') : undefined;
}

/** What may stand after "she said" when what she said came before. */
const mayFollow = (word: Word) =>
	['comma', 'mark', 'conjunction', 'quote', 'subordinator', 'preposition'].includes(word.tag) ||
	word.form === 'ing';

/** "…", said Rossi, the head of the agency. */
export function draftInverted(site: VerbSite): Draft | undefined {
	const { sentence, verb, cue } = site;
	const { words } = sentence;
	const form = words[verb]?.form;
	if (
		!cue.frames.includes('q') ||
		(form !== 'past' && form !== 's') ||
		words[verb - 1]?.tag === 'verb'
	)
		return undefined;
	if (!followsWhatIsSaid(words, verb)) return undefined;
	const end = nounPhraseAfter(words, verb + 1);
	if (
		end === verb + 1 ||
		isFiniteAt(words, end) ||
		words[verb + 1]?.tag === 'object' ||
		isTimeOnly(words, verb + 1, end)
	)
		return undefined;
	const rest = words[end];
	if (
		rest !== undefined &&
		![
			'comma',
			'mark',
			'preposition',
			'relative',
			'to',
			'verb',
			'adverb',
			'quote',
			'subordinator',
			'noun',
			'name'
		].includes(rest.tag)
	)
		return undefined;
	const head = headBefore(words, verb);
	const tail = tailAfter(words, end, false);
	return finish(site, [{ from: verb + 1, to: end }], 'inverted', head, tail, undefined);
}

const isTimeOnly = (words: readonly Word[], from: number, to: number) =>
	skipAdjunct(words, from) >= to && to === from + 1 && words[from]?.tag !== 'name';

function followsWhatIsSaid(words: readonly Word[], verb: number): boolean {
	const before = words[verb - 1];
	if (before === undefined) return true;
	if (before.tag === 'quote') return true;
	if (before.tag !== 'comma') return false;
	if (words[verb - 2]?.tag === 'quote') return ownSubject(words, verb) === undefined;
	return hasClause(words, 0) && ownSubject(words, verb) === undefined;
}

function finish(
	site: VerbSite,
	source: readonly Range[],
	rule: 'after' | 'inverted',
	head: Range | undefined,
	tail: Range | undefined,
	via: Range | undefined
): Draft | undefined {
	const isOpening =
		head === undefined &&
		tail === undefined &&
		(source[0]?.from ?? 1) <= (rule === 'inverted' ? site.verb + 1 : 0);
	if (head === undefined && tail === undefined && !isOpening) return undefined;
	const content = spansOf(
		site.sentence,
		[head, tail].filter((part) => part !== undefined)
	);
	return {
		...draftOf(site, source, rule),
		content,
		via: via && spansOf(site.sentence, [via])[0],
		isOpen: content.length === 0
	};
}
