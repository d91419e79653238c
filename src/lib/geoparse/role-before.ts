import type { Role } from './mention';
import { partWords } from './locative-table';
import {
	attackNouns,
	dealingNouns,
	groundHeads,
	groundNouns,
	groundPrepositions,
	groundVerbs,
	partyNouns,
	partyPrepositions
} from './role-cue-table';
import { sameSentence, type RoleQuestion } from './role-question';
import type { Token } from './tokens';

/** The role by what goes before: a preposition, a verb, "president of"; undefined where nothing decides. */
export function roleByWordsBefore(
	tokens: readonly Token[],
	question: RoleQuestion
): Role | undefined {
	return roleByCueBefore(tokens, cueBefore(tokens, question.from), question);
}

/** More words than this between a preposition and its place are no phrase. */
const farthest = 6;

/** Index of the word that governs the mention, before articles and parts: "in" for "in the northern Afghanistan". */
function cueBefore(tokens: readonly Token[], from: number): number {
	for (let at = from - 1; at > from - farthest && sameSentence(tokens, at, from); at--) {
		const lower = tokens[at]?.lower ?? '';
		if (lower !== 'the' && lower !== '-' && !partWords.has(lower)) return at;
	}
	return -1;
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
