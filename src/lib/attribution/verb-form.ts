import * as words from './word-table';
import type { VerbForm } from './inflect';
import { readVerb, type VerbReading } from './lexicon';
import type { Token } from './tokens';
import { isPlural, lastWord, type Tag, type Word } from './word';

const nounMakers = new Set<Tag>(['determiner', 'possessive', 'number', 'preposition']);

/** Which form the word has here, or undefined where it is no verb here ("the claims", "a said amount"). */
export function chooseForm(
	reading: VerbReading,
	token: Token,
	before: readonly Word[],
	tokens: readonly Token[],
	i: number
): VerbForm | undefined {
	const last = lastWord(before);
	const forms = reading.forms;
	const next = tokens[i + 1];
	if (last?.tag === 'have' || last?.tag === 'be') return afterAuxiliary(forms, last.tag);
	if (last?.tag === 'to' || last?.tag === 'modal' || last?.tag === 'do')
		return forms.has('base') ? 'base' : undefined;
	if (forms.has('ing'))
		return last !== undefined && (last.tag === 'determiner' || last.tag === 'possessive')
			? undefined
			: 'ing';
	if (
		last !== undefined &&
		nounMakers.has(last.tag) &&
		(!isPronounLike(last) || words.nounVerbs.has(reading.lemma))
	)
		return undefined;
	if (forms.has('past') || forms.has('participle')) return pastForm(forms, last, next);
	const isNounToo = words.nounVerbs.has(reading.lemma);
	if (forms.has('s'))
		return (isNounToo || last === undefined) && isNounContext(last, next, reading)
			? undefined
			: 's';
	return isBaseContext(before, next, isNounToo) ? 'base' : undefined;
}

const isPronounLike = (word: Word) =>
	[
		'this',
		'these',
		'those',
		'some',
		'many',
		'most',
		'all',
		'both',
		'few',
		'each',
		'percent',
		'another',
		'several'
	].includes(word.lower) || word.tag === 'number';

function afterAuxiliary(
	forms: ReadonlySet<VerbForm>,
	auxiliary: 'have' | 'be'
): VerbForm | undefined {
	if (forms.has('participle')) return 'participle';
	return auxiliary === 'be' && forms.has('ing') ? 'ing' : undefined;
}

function pastForm(
	forms: ReadonlySet<VerbForm>,
	last: Word | undefined,
	next: Token | undefined
): VerbForm | undefined {
	if (!forms.has('past')) return 'participle';
	if (next?.lower === 'by' && last !== undefined && last.tag !== 'pronoun') return 'participle';
	return 'past';
}

function isNounContext(
	last: Word | undefined,
	next: Token | undefined,
	reading: VerbReading
): boolean {
	if (last === undefined || last.tag === 'verb') return true;
	if (last.tag === 'pronoun' || last.tag === 'relative' || last.tag === 'quote') return false;
	if (
		last.tag === 'comma' ||
		last.tag === 'conjunction' ||
		last.tag === 'mark' ||
		last.tag === 'that'
	)
		return !opensComplement(next);
	if (next === undefined) return false;
	return (
		next.lower === 'of' || isFinite(next) || (last.tag === 'noun' && !opensObject(next, reading))
	);
}

export const isFinite = (next: Token) =>
	words.beForms.has(next.lower) ||
	words.haveForms.has(next.lower) ||
	words.modals.has(next.lower) ||
	readVerb(next.lower)?.forms.has('past') === true;

function isBaseContext(
	before: readonly Word[],
	next: Token | undefined,
	isNounToo: boolean
): boolean {
	const last = lastWord(before);
	if (last === undefined) return false;
	if (last.tag === 'pronoun') return !['he', 'she', 'it'].includes(last.lower);
	if (last.tag === 'relative' || isPronounLike(last)) return true;
	if (last.tag === 'name' && next?.lower === 'to') return true;
	if (last.tag === 'noun' || last.tag === 'name')
		return isNounToo ? isPlural(last) && opensComplement(next) : before.slice(-6).some(isPlural);
	if (last.tag === 'comma' && isNounToo) return false;
	if (last.tag === 'comma' || last.tag === 'conjunction') return opensComplement(next);
	return false;
}

/** Can the verb's object begin with this word: no preposition but its own? */
function opensObject(next: Token, reading: VerbReading): boolean {
	if (words.prepositions.has(next.lower)) return reading.cue?.prepositions.has(next.lower) === true;
	return opensComplement(next);
}

/** Can what a verb says begin with this word? */
function opensComplement(next: Token | undefined): boolean {
	if (next === undefined) return false;
	const { lower } = next;
	return (
		next.text !== lower ||
		/^["“'‘]/u.test(lower) ||
		next.kind === 'number' ||
		[
			words.determiners,
			words.possessives,
			words.subjectPronouns,
			words.objectPronouns,
			words.whWords
		].some((set) => set.has(lower)) ||
		lower === 'that' ||
		lower === 'to' ||
		lower === 'for' ||
		lower === 'on' ||
		lower === 'about' ||
		(!/[.,;:]/u.test(lower) && readVerb(lower) === undefined && !words.prepositions.has(lower))
	);
}
