import type { Form, Role } from './mention';
import { partWords } from './locative-table';
import { organisationWords } from './organisation-table';
import { nextInRun } from './capital-runs';
import { calendarWords } from './calendar-table';
import { speechVerbs } from './speech-table';
import { isCapitalised, type Token } from './tokens';
import {
	actingVerbs,
	attackNouns,
	dealingNouns,
	groundHeads,
	groundNouns,
	groundParticiples,
	groundPrepositions,
	groundVerbs,
	partyNouns,
	partyPrepositions,
	stativeVerbs
} from './role-cue-table';

/** A mention as far as its role depends on it: tokens `[from, to)`. */
export interface RoleQuestion {
	readonly from: number;
	readonly to: number;
	readonly form: Form;
	/** The name of a country, which acts more often than it is stood on. */
	readonly isCountry: boolean;
	/** Does a mention of a place begin at this token? */
	readonly placeStartsAt: (index: number) => boolean;
}

/**
 * Whether something is there, or the place only stands for someone: by what follows (a possession, an office, a verb)
 * and what goes before (a preposition, a verb, "president of"). After Gritta et al., "A Pragmatic Guide to Geoparsing
 * Evaluation" (2020). Without any cue a mention is literal.
 */
export function roleOf(tokens: readonly Token[], question: RoleQuestion): Role {
	if (question.form === 'demonym') return 'associative';
	const before = cueBefore(tokens, question.from);
	return (
		roleInName(tokens, question) ??
		roleByPossession(tokens, question) ??
		roleByNoun(tokens, question) ??
		roleByCueBefore(tokens, before, question) ??
		roleBySubject(tokens, question) ??
		'literal'
	);
}

/** Index of the word that governs the mention, before articles and parts: "in" for "in the northern Afghanistan". */
function cueBefore(tokens: readonly Token[], from: number): number {
	let at = from - 1;
	while (sameSentence(tokens, at, from)) {
		const lower = tokens[at]?.lower ?? '';
		if (lower !== 'the' && lower !== '-' && !partWords.has(lower)) return at;
		at--;
	}
	return -1;
}

/** Inside an organisation's, an event's or a sign's name, or beside a slash. */
function roleInName(tokens: readonly Token[], { from, to, form }: RoleQuestion): Role | undefined {
	if (form === 'description') return undefined;
	if (tokens[to]?.text === '/' || tokens[from - 1]?.text === '/') return 'associative';
	if (tokens[to]?.text === '-' && tokens[to]?.tight) {
		return groundParticiples.has(tokens[to + 1]?.lower ?? '') ? 'literal' : 'associative';
	}
	const of = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
	const head = tokens[of - 1];
	if (tokens[of]?.lower === 'of' && isCapitalised(head) && organisationWords.has(head.lower)) {
		return 'associative';
	}
	const last = endOfRun(tokens, to);
	if (last >= to && organisationWords.has(tokens[last]?.lower ?? '')) return 'associative';
	const neighbour = tokens[from - 1];
	const inTitle =
		isCapitalised(neighbour) && sameSentence(tokens, from - 1, from) && !neighbour.opens;
	return inTitle && !partWords.has(neighbour.lower) ? 'associative' : undefined;
}

function endOfRun(tokens: readonly Token[], to: number): number {
	let last = to - 1;
	for (let next = nextInRun(tokens, to); next !== undefined; next = nextInRun(tokens, last + 1))
		last = next;
	return last;
}

function roleByPossession(tokens: readonly Token[], question: RoleQuestion): Role | undefined {
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
function roleByNoun(tokens: readonly Token[], { to, form }: RoleQuestion): Role | undefined {
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

function roleByCueBefore(
	tokens: readonly Token[],
	at: number,
	question: RoleQuestion
): Role | undefined {
	const cue = tokens[at]?.lower ?? '';
	const head = headBefore(tokens, at);
	if (cue === 'of') return isPartyHead(tokens, at) ? 'associative' : 'literal';
	if (cue === 'for' && question.form === 'name' && !question.isCountry) return 'literal';
	if (partyPrepositions.has(cue)) return attackNouns.has(head) ? 'literal' : 'associative';
	if (groundPrepositions.has(cue)) return dealingNouns.has(head) ? 'associative' : 'literal';
	if (groundVerbs.has(cue)) return 'literal';
	if (cue === 'and' || cue === ',') return undefined;
	return question.form === 'description' && partyNouns.has(cue) ? 'associative' : undefined;
}

const headBefore = (tokens: readonly Token[], at: number) => tokens[at - 1]?.lower ?? '';

/** "president of", "military age men of". */
function isPartyHead(tokens: readonly Token[], of: number): boolean {
	const head = tokens[of - 1];
	return (
		head !== undefined &&
		partyNouns.has(head.lower) &&
		!groundNouns.has(head.lower) &&
		!groundHeads.has(head.lower)
	);
}

/** "Iran on September 6 said", "the United States fully withdrew". */
function roleBySubject(tokens: readonly Token[], question: RoleQuestion): Role | undefined {
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

function sameSentence(tokens: readonly Token[], a: number, b: number): boolean {
	return tokens[a] !== undefined && tokens[a].sentence === tokens[b]?.sentence;
}
