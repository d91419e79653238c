import * as words from './word-table';
import { readVerb } from './lexicon';
import type { Token } from './tokens';
import { isFinite } from './verb-form';
import { lastWord, type Tag, type Word } from './word';

/** Words of closed classes; the few that are in two are told apart by what stands before and after. */
export function closedClass(
	token: Token,
	before: readonly Word[],
	next: Token | undefined
): Tag | undefined {
	const { lower } = token;
	const last = lastWord(before);
	if (lower === 'may' && token.text === 'May') return 'name';
	if (isAcronym(token.text) && !isAcronym(next?.text ?? '')) return undefined;
	if (lower === 'to') return 'to';
	if (lower === "'s" || lower === "'")
		return isPossessiveMark(last, next) ? 'possessive' : lower === "'" ? undefined : 'be';
	if (lower === 'that') return tagThat(last, next);
	if (
		lower === 'one' &&
		next?.kind === 'word' &&
		!isFinite(next) &&
		!words.prepositions.has(next.lower)
	)
		return 'determiner';
	if (lower === 'who' || lower === 'whom' || (lower === 'which' && last !== undefined))
		return 'relative';
	if (words.negations.has(lower) && (lower === 'not' || lower === 'never')) return 'not';
	if (words.modals.has(lower)) return 'modal';
	if (words.beForms.has(lower)) return 'be';
	if (words.haveForms.has(lower)) return 'have';
	if (words.doForms.has(lower)) return 'do';
	if (lower === 'her')
		return next?.kind === 'word' &&
			!words.prepositions.has(next.lower) &&
			!words.conjunctions.has(next.lower)
			? 'possessive'
			: 'object';
	if (words.possessives.has(lower)) return 'possessive';
	if (words.determiners.has(lower)) return 'determiner';
	if (words.subjectPronouns.has(lower)) return 'pronoun';
	if (words.objectPronouns.has(lower)) return 'object';
	if (words.conjunctions.has(lower)) return 'conjunction';
	if (words.subordinators.has(lower)) return 'subordinator';
	if (words.prepositions.has(lower)) return 'preposition';
	if (!words.adverbs.has(lower)) return undefined;
	return last?.tag === 'determiner' || last?.tag === 'possessive' ? 'noun' : 'adverb';
}

/** "WHO", "IT": no pronoun, unless everything is in capitals. */
const isAcronym = (text: string) =>
	text.length > 1 && text === text.toUpperCase() && /^\p{Lu}+$/u.test(text);

/** "Clinton's plan" against "she's said": a pronoun's is a verb, a noun's a possessive unless a verb in -ing or "not" follows. */
function isPossessiveMark(last: Word | undefined, next: Token | undefined): boolean {
	if (
		last === undefined ||
		last.tag === 'pronoun' ||
		last.tag === 'that' ||
		last.tag === 'relative' ||
		last.tag === 'adverb'
	)
		return false;
	if (next === undefined || next.kind === 'mark') return true;
	const forms = readVerb(next.lower)?.forms;
	return !(
		next.lower === 'not' ||
		(forms?.has('ing') === true && readVerb(next.lower)?.cue !== undefined)
	);
}

function tagThat(last: Word | undefined, next: Token | undefined): Tag {
	if (last?.tag === 'preposition' && !/^(?:out|up|down|over|after|before)$/u.test(last.lower))
		return 'determiner';
	if (next !== undefined && (words.beForms.has(next.lower) || words.haveForms.has(next.lower)))
		return last?.tag === 'noun' ? 'relative' : 'pronoun';
	return 'that';
}
