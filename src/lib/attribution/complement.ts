import { isMedium, skipAdjunct } from './adjunct';
import { complementAt, opensPhrase } from './complement-at';
import type { VerbCue } from './lexicon';
import { nounPhraseAfter, type Range } from './noun-phrase';
import { isPlural, type Word } from './word';

/** What follows a cue. `none`: nothing that could be what is said. */
export type ComplementKind =
	'that' | 'clause' | 'question' | 'quote' | 'phrase' | 'infinitive' | 'preposition' | 'none';

export interface Complement {
	readonly kind: ComplementKind;
	/** Index of its first word. */
	readonly from: number;
	/** Where the cue ends, a particle or preposition included: an index, exclusive. */
	readonly cueEnd: number;
	/** The one spoken to, the occasion or the medium. */
	readonly via: Range | undefined;
}

/** Reads what follows the verb at this index, over adverbs, the one spoken to, time, place and medium. */
export function readComplement(words: readonly Word[], verb: number, cue: VerbCue): Complement {
	let at = verb + 1;
	let via: Range | undefined;
	const particle = words[at];
	if (particle && cue.prepositions.has(particle.lower) && particle.tag !== 'that')
		return afterPreposition(words, at, cue);
	if (cue.frames.includes('r')) {
		const end = addresseeEnd(words, at);
		if (end > at) via = { from: at, to: end };
		at = end;
	}
	for (let round = 0; round < 5; round++) {
		const found = complementAt(words, at, verb, cue);
		if (found?.kind === 'none' && objectOnly(words, verb, cue, at)) break;
		if (found !== undefined) return { ...found, cueEnd: verb + 1, via };
		const next = skipAdjunct(words, at);
		if (next === at) break;
		if (via === undefined && isMedium(words, at, next)) via = { from: at, to: next };
		const preposition = words[next];
		at = next;
		if (
			preposition &&
			cue.prepositions.has(preposition.lower) &&
			preposition.tag !== 'that' &&
			preposition.tag !== 'to'
		)
			return { ...afterPreposition(words, at, cue), via };
	}
	return objectOnly(words, verb, cue, at) ?? { kind: 'none', from: at, cueEnd: verb + 1, via };
}

/** "promised safe passage": what seemed to be the one spoken to is what is said. */
function objectOnly(
	words: readonly Word[],
	verb: number,
	{ frames }: VerbCue,
	at: number
): Complement | undefined {
	if (!frames.includes('r') || !frames.includes('n') || at <= verb + 1) return undefined;
	if (words[verb + 1]?.tag === 'object' || words[verb + 1]?.tag === 'pronoun') return undefined;
	return { kind: 'phrase', from: verb + 1, cueEnd: verb + 1, via: undefined };
}

/** After the preposition that belongs to the verb: "called for", "called on", "hit back at". */
function afterPreposition(words: readonly Word[], at: number, cue: VerbCue): Complement {
	let from = at + 1;
	while (
		cue.prepositions.has(words[from]?.lower ?? '') ||
		words[from]?.lower === 'against' ||
		words[from]?.lower === 'about' ||
		words[from]?.lower === 'at'
	)
		from++;
	const opening = words[from];
	const cueEnd = from;
	if (opening === undefined || opening.tag === 'mark' || opening.tag === 'comma')
		return { kind: 'none', from, cueEnd, via: undefined };
	if (opening.tag === 'that') return { kind: 'that', from, cueEnd, via: undefined };
	const isInfinitive =
		words[at]?.tag === 'to' &&
		(cue.frames.includes('i') || (opening.tag === 'verb' && opening.form === 'base'));
	return isInfinitive
		? { kind: 'infinitive', from: at, cueEnd: at, via: undefined }
		: { kind: 'preposition', from, cueEnd, via: undefined };
}

/** Where the one spoken to ends: "told the court", "told reporters", "assured him". */
function addresseeEnd(words: readonly Word[], at: number): number {
	const word = words[at];
	if (word === undefined || !opensPhrase(word) || word.lower === 'that' || word.tag === 'verb')
		return at;
	if (word.tag === 'noun' && isPlural(word) && words[at + 1]?.tag !== 'preposition') return at + 1;
	return nounPhraseAfter(words, at);
}
