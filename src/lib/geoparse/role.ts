import type { Role } from './mention';
import { roleByNoun, roleByPossession, roleBySubject } from './role-after';
import { roleByWordsBefore } from './role-before';
import { roleInName } from './role-in-name';
import type { RoleQuestion } from './role-question';
import type { Token } from './tokens';

/**
 * Whether something is there, or the place only stands for someone: by what follows (a possession, an office, a verb)
 * and what goes before (a preposition, a verb, "president of"). After Gritta et al., "A Pragmatic Guide to Geoparsing
 * Evaluation" (2020). Without any cue a mention is literal.
 */
export function roleOf(tokens: readonly Token[], question: RoleQuestion): Role {
	if (question.form === 'demonym') return 'associative';
	return (
		roleInName(tokens, question) ??
		roleByPossession(tokens, question) ??
		roleByNoun(tokens, question) ??
		roleByWordsBefore(tokens, question) ??
		roleBySubject(tokens, question) ??
		'literal'
	);
}
