import { actingVerbs } from './role-cue-table';
import { speechVerbs } from './speech-table';
import { isCapitalised, type Token } from './tokens';

/**
 * Capitalised words, in lower case, that say or do something somewhere in the report: "Modi promised". A name that only
 * its context would make a place is none if it acts.
 */
export function findActors(tokens: readonly Token[]): ReadonlySet<string> {
	const actors = new Set<string>();
	tokens.forEach((token, i) => {
		const next = tokens[i + 1];
		if (!isCapitalised(token) || next?.shape !== 'lower' || next.sentence !== token.sentence)
			return;
		const acts = speechVerbs.has(next.lower) || actingVerbs.has(next.lower) || isPast(next.lower);
		if (acts) actors.add(token.lower);
	});
	return actors;
}

/** Capitalised words, in lower case, that say something in so many words: "Palma said", "said Palma". */
export function findSpeakers(tokens: readonly Token[]): ReadonlySet<string> {
	const speakers = new Set<string>();
	tokens.forEach((token, i) => {
		if (!isCapitalised(token)) return;
		if (says(tokens[i + 1], token) || says(tokens[i - 1], token)) speakers.add(token.lower);
	});
	return speakers;
}

const says = (word: Token | undefined, { sentence }: Token) =>
	word?.sentence === sentence && saying.has(word.lower);

const saying = new Set(['said', 'says', 'told', 'added', 'testified', 'recalled']);

const isPast = (word: string) => word.length > 4 && word.endsWith('ed');
