import type { Role } from './mention';
import { calendarWords } from './calendar-table';
import {
	actingVerbs,
	groundNouns,
	groundPrepositions,
	partyNouns,
	partyPrepositions,
	stativeVerbs
} from './role-cue-table';
import { sameSentence, type RoleQuestion } from './role-question';
import { speechVerbs } from './speech-table';
import type { Token } from './tokens';

/** "Iran's Foreign Ministry", "Afghanistan's flag"; but "Afghanistan's Panjshir Valley" is on the ground. */
export function roleByPossession(
	tokens: readonly Token[],
	question: RoleQuestion
): Role | undefined {
	const { to, isCountry, placeStartsAt } = question;
	if (tokens[to]?.shape !== 'possessive') return undefined;
	for (let i = to + 1; i < to + 5; i++) {
		const token = tokens[i];
		if (!sameSentence(tokens, i, to) || token === undefined) break;
		if (placeStartsAt(i) || groundNouns.has(token.lower)) return 'literal';
		if (partyNouns.has(token.lower)) return 'associative';
		if (token.shape === 'sign') break;
	}
	return isCountry ? 'associative' : 'literal';
}

/** "U.S. troops", "Panjshir commander"; but "the Panjshir governor's compound" stands on the ground. */
export function roleByNoun(tokens: readonly Token[], { to, form }: RoleQuestion): Role | undefined {
	if (form === 'description') return undefined;
	for (let i = to; i < to + 3; i++) {
		const token = tokens[i];
		if (token === undefined || token.shape === 'sign' || !sameSentence(tokens, i, to - 1))
			return undefined;
		if (!partyNouns.has(token.lower)) continue;
		if (i > to && tokens.slice(to, i).some((t) => isFunctional(t))) return undefined;
		const owned =
			tokens[i + 1]?.shape === 'possessive' && groundNouns.has(tokens[i + 2]?.lower ?? '');
		return owned ? 'literal' : 'associative';
	}
	return undefined;
}

function isFunctional({ lower }: Token): boolean {
	return (
		groundPrepositions.has(lower) ||
		partyPrepositions.has(lower) ||
		actingVerbs.has(lower) ||
		stativeVerbs.has(lower) ||
		[
			'and',
			'or',
			'the',
			'of',
			'that',
			'who',
			'which',
			'as',
			'after',
			'before',
			'when',
			'while'
		].includes(lower)
	);
}

/** "Iran on September 6 said", "the United States fully withdrew". */
export function roleBySubject(tokens: readonly Token[], question: RoleQuestion): Role | undefined {
	const at = skipAdverbials(tokens, question.to);
	const verb = tokens[at];
	if (verb === undefined || !sameSentence(tokens, at, question.from)) return undefined;
	if (speechVerbs.has(verb.lower)) return 'associative';
	if (stativeVerbs.has(verb.lower)) return 'literal';
	const isAuxiliary = [
		'has',
		'have',
		'had',
		'will',
		'would',
		'can',
		'could',
		'may',
		'might'
	].includes(verb.lower);
	if (question.form === 'description' && isAuxiliary) return 'literal';
	if (isAuxiliary && stativeVerbs.has(tokens[at + 1]?.lower ?? '')) return 'literal';
	if (actingVerbs.has(verb.lower)) return 'associative';
	const isPast =
		verb.shape === 'lower' && verb.lower.endsWith('ed') && tokens[at + 1]?.lower !== 'by';
	return isPast && question.isCountry ? 'associative' : undefined;
}

/** Skips "fully", "also", and dates such as "on September 6". */
function skipAdverbials(tokens: readonly Token[], from: number): number {
	let at = from;
	for (; at < from + 5; at++) {
		const token = tokens[at];
		if (token === undefined) return at;
		const isDate = token.lower === 'on' && calendarWords.has(tokens[at + 1]?.lower ?? '');
		const isTime = calendarWords.has(token.lower) || (token.shape === 'number' && at > from);
		const isAdverb =
			token.lower.endsWith('ly') || ['also', 'last', 'week', 'never', 'now'].includes(token.lower);
		if (!isDate && !isTime && !isAdverb) return at;
	}
	return at;
}
