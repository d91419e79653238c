import type { Span } from './attribution';
import type { Draft } from './draft';
import { findPeople, type PersonMention } from './people';
import type { Sentence } from './sentence';

/** How many sentences back a pronoun may reach. */
const reach = 6;

/** How many mentions back a description may reach. */
const longestSearch = 60;

/** Tells who the source of each draft is, as the text names them in full for the first time: a pronoun is the last that fits
 * it, "the spokesman" the last so introduced. Null for what is no person, or cannot be told. */
export function resolveWho(
	drafts: readonly Draft[],
	sentences: readonly Sentence[],
	text: string
): (string | null)[] {
	const mentions = findPeople(sentences, text);
	const groups = groupSources(drafts, mentions, text);
	const subjects = subjectMentions(mentions, drafts, sentences);
	return drafts.map((draft) => {
		const source = draft.source[0];
		if (source === undefined) return null;
		const word = textOf(text, source).toLowerCase();
		if (/^(?:he|she|his|her|him)$/u.test(word))
			return lastPerson(subjects, draft, source, genderOf(word));
		if (/^(?:they|it|their|its|them)$/u.test(word)) return lastGroup(groups, draft, source, text);
		const named = mentionIn(mentions, source);
		return named?.person.name ?? byRole(mentions, draft, source, text);
	});
}

/** "the council spokesman": the last person introduced with these words. */
function byRole(
	mentions: readonly PersonMention[],
	draft: Draft,
	source: Span,
	text: string
): string | null {
	const named = textOf(text, source).split(/\s+/u);
	const words = named.map((word) => word.toLowerCase());
	if (words[0] !== 'the' || words.length < 2 || words.length > 5 || named.at(-1) !== words.at(-1))
		return null;
	for (
		let i = lastBefore(mentions, source.start);
		i >= 0 && i > lastBefore(mentions, source.start) - longestSearch;
		i--
	) {
		const person = mentions[i]?.person;
		if (person && words.slice(1).every((word) => person.roles.has(word))) return person.name;
	}
	return null;
}

const textOf = (text: string, span: Span) => text.slice(span.start, span.end);
const isPronoun = (word: string) =>
	/^(?:he|she|they|it|i|we|you|who|his|her|their|its|him|them|that|which|one|some|many|others|all|there)$/iu.test(
		word
	);
const genderOf = (word: string) => (/^(?:she|her)$/u.test(word) ? 'she' : 'he');

/** The mentions that a pronoun looks for first: those that are sources or stand at the head of their sentence. */
function subjectMentions(
	mentions: readonly PersonMention[],
	drafts: readonly Draft[],
	sentences: readonly Sentence[]
): PersonMention[] {
	const sources = new Set<number>();
	for (const draft of drafts)
		for (const span of draft.source) for (let i = span.start; i < span.end; i++) sources.add(i);
	return mentions.filter(
		({ start, sentence, range }) => sources.has(start) || isHead(sentences[sentence], range.from)
	);
}

/** No verb before it in the sentence. */
const isHead = (sentence: Sentence | undefined, at: number) =>
	sentence !== undefined &&
	at < 12 &&
	!sentence.words.slice(0, at).some((word) => word.tag === 'verb' || word.tag === 'quote');

function lastPerson(
	subjects: readonly PersonMention[],
	draft: Draft,
	source: Span,
	gender: 'he' | 'she'
): string | null {
	for (let i = lastBefore(subjects, source.start); i >= 0; i--) {
		const mention = subjects[i];
		if (mention === undefined || draft.sentence - mention.sentence > reach) return null;
		if (mention.person.gender === undefined || mention.person.gender === gender)
			return mention.person.name;
	}
	return null;
}

/** Index of the last of these, in the order of the text, that begins before this place; by halving. */
function lastBefore(ordered: readonly { start: number }[], at: number): number {
	let [low, high] = [0, ordered.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ordered[middle]?.start ?? 0) < at) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

function mentionIn(mentions: readonly PersonMention[], span: Span): PersonMention | undefined {
	const mention = mentions[lastBefore(mentions, span.end)];
	return mention && mention.start >= span.start ? mention : undefined;
}

interface GroupSource extends Span {
	readonly sentence: number;
}

/** The sources that are neither a person nor a pronoun, in the order of the text. */
function groupSources(
	drafts: readonly Draft[],
	mentions: readonly PersonMention[],
	text: string
): GroupSource[] {
	const found: GroupSource[] = [];
	for (const {
		source: [source],
		sentence
	} of drafts) {
		if (source === undefined || isPronoun(textOf(text, source)) || mentionIn(mentions, source))
			continue;
		found.push({ ...source, sentence });
	}
	return found.sort((a, b) => a.start - b.start);
}

/** "they", "it": the last source that is no single person. */
function lastGroup(
	groups: readonly GroupSource[],
	draft: Draft,
	source: Span,
	text: string
): string | null {
	const group = groups[lastBefore(groups, source.start)];
	return group && draft.sentence - group.sentence <= reach ? textOf(text, group) : null;
}
