import {
	kindWordsAfter,
	kindWordsBefore,
	kindWordsBeforeOf,
	kindQualifiers,
	type KindWord
} from './kind-word-table';

/** A name taken apart: "Sofala Province" is "Sofala" and a word for a division. */
export interface NameParts {
	/** The name without its kind word. */
	readonly base: string;
	readonly kindWord?: KindWord;
	/** The kind word as written, in lower case. */
	readonly written?: string;
}

/** Takes the kind word off a name; a name without one, or of nothing else, is its own base. */
export function namePartsOf(name: string): NameParts {
	const words = name.split(/\s+/);
	const [first = '', second] = words;
	const before = kindWordsBefore.get(first.toLowerCase());
	if (before && words.length > 1) {
		return { base: words.slice(1).join(' '), kindWord: before, written: first.toLowerCase() };
	}
	const beforeOf = kindWordsBeforeOf.get(first.toLowerCase());
	if (beforeOf && second === 'of' && words.length > 2) {
		return { base: words.slice(2).join(' '), kindWord: beforeOf, written: first.toLowerCase() };
	}
	return afterName(words) ?? { base: name };
}

function afterName(words: readonly string[]): NameParts | undefined {
	const written = words.at(-1)?.toLowerCase() ?? '';
	const kindWord = kindWordsAfter.get(written);
	if (!kindWord || words.length < 2) return undefined;
	let end = words.length - 1;
	while (end > 1 && kindQualifiers.has(words[end - 1]?.toLowerCase() ?? '')) end--;
	return { base: words.slice(0, end).join(' '), kindWord, written };
}
