import type { Span } from './attribution';
import { clauseEnd, type CueContext } from './clause-end';
import type { Complement } from './complement';
import { spansOf } from './draft';
import type { Subject } from './subject';
import type { VerbSite } from './verb-site';
import type { Word } from './word';

/** What is said, where it stands after the cue; "that" is no part of it. */
export function contentAfter(
	site: VerbSite,
	subject: Subject,
	{ kind, from: first }: Complement
): Span[] {
	const { words } = site.sentence;
	const from = kind === 'that' ? first + 1 : first;
	const to =
		kind === 'quote' && isWholeSpeech(words, from)
			? from + 1
			: clauseEnd(words, from, kind, contextOf(site, subject, kind));
	return spansOf(site.sentence, [{ from, to: Math.max(to, from + 1) }]);
}

/** A quotation that ends like speech, or that nothing follows in its clause. */
function isWholeSpeech(words: readonly Word[], at: number): boolean {
	const [quote, next] = [words[at], words[at + 1]];
	if (quote?.tag !== 'quote') return false;
	return (
		/[.,!?…][”"'’»]+$/u.test(quote.text) ||
		next === undefined ||
		next.tag === 'comma' ||
		next.tag === 'mark'
	);
}

/** Where else the content may end: before a main clause, if the cue stands in what comes before it. */
function contextOf(
	{ sentence: { words, mains }, verb }: VerbSite,
	subject: Subject,
	kind: Complement['kind']
): CueContext {
	const isShort = kind === 'phrase' || kind === 'preposition' || kind === 'infinitive';
	const isFronted = opensWithAside(words) && !mains.some((main) => main.verb <= verb);
	const stops = isFronted || isShort ? mains.filter((main) => main.verb > verb) : [];
	return {
		form: words[verb]?.form,
		stops: new Set(stops.map((main) => main.subject.from)),
		isRelative: subject.isOwn && subject.parts.length > 1
	};
}

/** "While …", "In …", "Citing …", "But after …": the sentence does not begin with its main clause. */
function opensWithAside(words: readonly Word[]): boolean {
	const first = words[0]?.tag === 'conjunction' ? words[1] : words[0];
	return (
		first !== undefined &&
		(first.tag === 'subordinator' || first.tag === 'preposition' || first.form === 'ing')
	);
}
