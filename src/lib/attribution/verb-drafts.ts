import type { Manner } from './attribution';
import { type Complement, readComplement } from './complement';
import { contentAfter } from './content-after';
import { type Draft, spanOf, spansOf } from './draft';
import { findSubject } from './find-subject';
import { openingMedium } from './medium';
import type { Range } from './noun-phrase';
import { draftPassive, isPassive } from './passive-draft';
import { draftAfter, draftInverted } from './postposed-draft';
import type { Sentence } from './sentence';
import type { Subject } from './subject';
import { groupStart } from './verb-group';
import { draftOf, type VerbSite } from './verb-site';
import type { Word } from './word';

/** The attributions that the verbs of one sentence make. `index`: which sentence it is. */
export function draftVerbs(sentence: Sentence, index: number): Draft[] {
	return sentence.words.flatMap((word, verb) => {
		const cue = word.tag === 'verb' ? word.verb?.cue : undefined;
		const draft = cue && draftVerb({ sentence, index, verb, cue });
		return draft ? [draft] : [];
	});
}

function draftVerb(site: VerbSite): Draft | undefined {
	const { words } = site.sentence;
	if (isNegated(site)) return undefined;
	if (isPassive(words, site.verb)) return draftPassive(site);
	const inverted = draftInverted(site);
	if (inverted !== undefined) return inverted;
	const subject = findSubject(site);
	if (subject === undefined || isPerformed(site, subject)) return undefined;
	const complement = readComplement(words, site.verb, site.cue);
	const isAfter = complement.kind === 'none' || endsSpeech(words, subject, complement);
	return isAfter ? draftAfter(site, subject, complement) : draftBefore(site, subject, complement);
}

/** Saying that did not happen is nobody's statement; a thought that is not held is still told. */
function isNegated({ sentence: { words }, verb, cue }: VerbSite): boolean {
	if (cue.manner === 'thought') return false;
	const group = words.slice(groupStart(words, verb), verb);
	return group.some((word) => /^(?:not|never|.+n't)$/u.test(word.lower));
}

/** A quotation that ends like speech stands right before the subject: “…,” she said. */
function endsSpeech(words: readonly Word[], subject: Subject, complement: Complement): boolean {
	const before = words[subject.from - 1];
	if (!subject.isOwn || before?.tag !== 'quote' || before.single || complement.kind === 'that')
		return false;
	return /[,!?…][”"'’»]+$/u.test(before.text);
}

/** What is said stands after the verb. */
function draftBefore(site: VerbSite, subject: Subject, complement: Complement): Draft | undefined {
	const { sentence, verb, cue } = site;
	const { words } = sentence;
	const content = contentAfter(site, subject, complement);
	const isOpen = complement.kind === 'quote' && words[complement.from] === undefined;
	if (content.length === 0 && !isOpen) return undefined;
	const via = complement.via ?? openingMedium(words, verb);
	return {
		...draftOf(site, subject.parts, complement.kind),
		cue: spansOf(sentence, [cueRange(words, verb, complement)]),
		manner:
			innerManner(words, complement) ??
			prepositionManner(words, complement, cue.manners) ??
			(isHearsay(words, subject) ? 'reported' : cue.manner),
		content,
		via: via && spanOf(sentence, via),
		isOpen
	};
}

/** "Reports said", "local media say": nobody in particular. */
const isHearsay = (words: readonly Word[], subject: Subject) =>
	/^(?:reports?|media|rumou?rs?)$/u.test(words[(subject.parts[0]?.to ?? 0) - 1]?.lower ?? '');

const cueRange = (words: readonly Word[], verb: number, complement: Complement): Range => ({
	from: groupStart(words, verb),
	to: complement.cueEnd
});

/** "Called for" urges, "called" does not: the manner of the verb with this preposition. */
const prepositionManner = (
	words: readonly Word[],
	{ kind, cueEnd }: Complement,
	manners: ReadonlyMap<string, Manner>
) => (kind === 'preposition' ? manners.get(words[cueEnd - 1]?.lower ?? '') : undefined);

const performed = new Set<Manner>(['condemned', 'denied', 'confirmed', 'urged', 'promised']);

/** "Said it condemned": the attribution is already that of "said". */
function isPerformed({ sentence: { words }, cue }: VerbSite, subject: Subject): boolean {
	const at = words[subject.from - 1]?.tag === 'that' ? subject.from - 2 : subject.from - 1;
	return (
		performed.has(cue.manner) &&
		words[subject.from]?.tag === 'pronoun' &&
		words[at]?.verb?.cue?.frames.includes('t') === true
	);
}

/** "Said it condemned", "said he denied": the manner of what is done by saying it. */
function innerManner(words: readonly Word[], { kind, from }: Complement): Manner | undefined {
	const first = kind === 'that' ? from + 1 : from;
	const opening = words[first]?.lower ?? '';
	if ((kind !== 'that' && kind !== 'clause') || !/^(?:he|she|it|they)$/u.test(opening))
		return undefined;
	let at = first + 1;
	while (words[at]?.tag === 'adverb') at++;
	const manner = words[at]?.tag === 'verb' ? words[at]?.verb?.cue?.manner : undefined;
	return manner && performed.has(manner) ? manner : undefined;
}
