import { isInsideName } from './inside-name';
import type { Role } from './mention';
import { partWords } from './locative-table';
import { groundParticiples } from './role-cue-table';
import { sameSentence, type RoleQuestion } from './role-question';
import { isCapitalised, type Token } from './tokens';

/**
 * The role of a name inside an organisation's, an event's or a sign's name, beside a slash, or in a word with a hyphen;
 * undefined where it stands free.
 */
export function roleInName(
	tokens: readonly Token[],
	{ from, to, form }: RoleQuestion
): Role | undefined {
	if (form === 'description') return undefined;
	if (tokens[to]?.text === '/' || tokens[from - 1]?.text === '/') return 'associative';
	if (tokens[to]?.text === '-' && tokens[to]?.tight) {
		return groundParticiples.has(tokens[to + 1]?.lower ?? '') ? 'literal' : 'associative';
	}
	if (isInsideName(tokens, { from, to })) return 'associative';
	const neighbour = tokens[from - 1];
	const inTitle =
		isCapitalised(neighbour) && sameSentence(tokens, from - 1, from) && !neighbour.opens;
	return inTitle && !partWords.has(neighbour.lower) ? 'associative' : undefined;
}
