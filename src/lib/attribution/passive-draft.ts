import { clauseEnd } from './clause-end';
import { type Draft, spansOf } from './draft';
import { nounPhraseAfter, nounPhraseBefore, type Range } from './noun-phrase';
import { ownSubject } from './subject';
import { groupStart } from './verb-group';
import { draftOf, type VerbSite } from './verb-site';
import type { Word } from './word';

/** Is the verb at this index a passive: a participle after a form of "be", or one followed by "by"? */
export function isPassive(words: readonly Word[], verb: number): boolean {
	const form = words[verb]?.form;
	if (form !== 'participle' && form !== 'past') return false;
	const group = words.slice(groupStart(words, verb), verb);
	if (group.some((word) => word.tag === 'be')) return true;
	return form === 'participle' && !group.some((word) => word.tag === 'have');
}

/** "It was reported that …", "the bridge is said to be closed", "the plan was condemned by teachers". */
export function draftPassive(site: VerbSite): Draft | undefined {
	const { sentence, verb, cue } = site;
	const { words } = sentence;
	const subject = ownSubject(words, verb);
	const source = agentAfter(words, verb);
	const next = words[source ? source.to : verb + 1];
	const at = source ? source.to : verb + 1;
	const rest: Range = { from: at, to: clauseEnd(words, at, 'clause') };
	const group = draftOf(site, source ? [source] : [], 'passive');
	if (next?.tag === 'that' && /[tTnq]/u.test(cue.frames))
		return { ...group, content: spansOf(sentence, [{ ...rest, from: rest.from + 1 }]) };
	if (subject === undefined)
		return source && /[naq]/u.test(cue.frames) ? reducedPassive(site, source) : undefined;
	const patient = subject.parts.filter((part) => words[part.from]?.tag !== 'relative');
	if (next?.tag === 'to' && isInfinitive(words[at + 1]) && /[tion]/u.test(cue.frames) && !source)
		return { ...group, content: spansOf(sentence, [...patient, rest]) };
	if (next?.lower === 'as' && /[aA]/u.test(cue.frames))
		return { ...group, content: spansOf(sentence, [...patient, rest]) };
	if (source === undefined || !/[naq]/u.test(cue.frames)) return undefined;
	return { ...group, content: spansOf(sentence, patient) };
}

const isInfinitive = (word: Word | undefined) =>
	word?.form === 'base' || word?.tag === 'be' || word?.tag === 'have' || word?.tag === 'do';

/** "A plan backed by the mayor": a participle without "be". */
function reducedPassive(site: VerbSite, source: Range): Draft | undefined {
	const { sentence, verb } = site;
	const patient = nounPhraseBefore(sentence.words, groupStart(sentence.words, verb) - 1);
	if (patient === undefined) return undefined;
	return { ...draftOf(site, [source], 'passive'), content: spansOf(sentence, [patient]) };
}

/** "… by the teachers' union". */
function agentAfter(words: readonly Word[], verb: number): Range | undefined {
	for (let i = verb + 1; i <= verb + 2; i++) {
		if (words[i]?.lower !== 'by') continue;
		const to = nounPhraseAfter(words, i + 1);
		return to > i + 1 ? { from: i + 1, to } : undefined;
	}
	return undefined;
}
