import type { People } from './find-people';
import { strongLocatives, weakLocatives } from './locative-table';
import { candidateKey, type MentionCandidate } from './mention-candidate';
import type { TokenisedText } from './tokens';

/** How often a report uses one name, and how. */
export interface NameUse {
	all: number;
	accepted: number;
	/** After "in", "near", "from", "to". */
	located: number;
}

/** What is known of a whole report when one of its candidates is judged a second time. */
export interface ReportView {
	readonly text: TokenisedText;
	readonly people: People;
	/** Words that are written in lower case somewhere. */
	readonly lowered: ReadonlySet<string>;
	readonly uses: ReadonlyMap<string, NameUse>;
	/** Classes of words that were asked for before; a report asks for the same ones again and again. */
	readonly classes: Map<string, string>;
}

export function viewReport(
	text: TokenisedText,
	people: People,
	candidates: readonly MentionCandidate[]
): ReportView {
	const lowered = new Set<string>();
	for (const { shape, lower } of text.tokens) if (shape === 'lower') lowered.add(lower);
	const uses = new Map<string, NameUse>();
	for (const candidate of candidates) {
		const key = candidateKey(text, candidate);
		const use = uses.get(key) ?? { all: 0, accepted: 0, located: 0 };
		const before = text.tokens[candidate.from - 1]?.lower ?? '';
		use.all++;
		if (candidate.accepted) use.accepted++;
		if (strongLocatives.has(before) || weakLocatives.has(before)) use.located++;
		uses.set(key, use);
	}
	return { text, people, lowered, uses, classes: new Map() };
}
