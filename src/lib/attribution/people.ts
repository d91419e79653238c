import type { Range } from './noun-phrase';
import {
	honorifics,
	mensNames,
	nounsOfMen,
	nounsOfWomen,
	organisationWords,
	titleWords,
	womensNames
} from './people-table';
import type { Sentence } from './sentence';
import type { Word } from './word';

export type Gender = 'she' | 'he' | undefined;

/** A person whom the text names. */
export interface Person {
	/** As the text names them in full for the first time. */
	readonly name: string;
	gender: Gender;
	/** Words that stood before the name ("council spokesman"), in lower case. */
	readonly roles: Set<string>;
}

/** A place of the text that names a person: which sentence, which words. */
export interface PersonMention {
	readonly person: Person;
	readonly sentence: number;
	readonly range: Range;
	readonly start: number;
}

/** Longest name of a person, in words. */
const longestName = 5;

/** Finds the people whom a text names in full ("Elena Rossi") and every later "Rossi", in the order of the text. */
export function findPeople(sentences: readonly Sentence[], text: string): PersonMention[] {
	const people = new Map<string, Person>();
	const mentions: PersonMention[] = [];
	sentences.forEach((sentence, index) => {
		for (const range of nameRuns(sentence.words)) {
			const person = personOf(sentence, range, text, people);
			const start = sentence.words[range.from]?.start ?? 0;
			if (person !== undefined) mentions.push({ person, sentence: index, range, start });
		}
	});
	return mentions;
}

function personOf(
	sentence: Sentence,
	range: Range,
	text: string,
	people: Map<string, Person>
): Person | undefined {
	const run = sentence.words.slice(range.from, range.to);
	const [first, last] = [run[0], run.at(-1)];
	if (first === undefined || last === undefined) return undefined;
	const gender = genderOf(sentence.words, range);
	const known = people.get(last.lower);
	if (known !== undefined) {
		known.gender ??= gender;
		return known;
	}
	if (run.length > longestName || run.some((word) => organisationWords.has(word.lower)))
		return undefined;
	if (gender === undefined && !isNamedLikePerson(sentence.words, range)) return undefined;
	const person: Person = {
		name: text.slice(first.start, last.end),
		gender,
		roles: rolesBefore(sentence.words, range.from)
	};
	people.set(last.lower, person);
	return person;
}

/** An office before the name; or two words, and around them what only stands around a person. */
function isNamedLikePerson(words: readonly Word[], { from, to }: Range): boolean {
	const [before, after] = [words[from - 1], words[to]];
	if (honorifics.test(before?.lower ?? '')) return true;
	if (to - from < 2 || before?.tag === 'determiner') return false;
	if (before?.tag === 'noun' || says(before) || says(after) || after?.text === '(') return true;
	return after?.tag === 'comma' && opensApposition(words[to + 1]);
}

const says = (word: Word | undefined) => word?.verb?.cue?.frames.includes('q') === true;

const opensApposition = (word: Word | undefined) =>
	word?.tag === 'determiner' ||
	word?.tag === 'number' ||
	word?.lower === 'who' ||
	word?.lower === 'whose';

/** The words of the noun phrase before a name. */
function rolesBefore(words: readonly Word[], at: number): Set<string> {
	const roles = new Set<string>();
	for (let i = at - 1; i >= 0 && at - i < 6; i--) {
		const word = words[i];
		if (word?.tag !== 'noun' && word?.tag !== 'name') break;
		roles.add(word.lower);
	}
	return roles;
}

/** Runs of capitalised words; a quoted nickname inside is part of the name. */
function nameRuns(words: readonly Word[]): Range[] {
	const runs: Range[] = [];
	for (let from = 0; from < words.length; from++) {
		if (!isName(words[from]) || (from === 0 && /(?:ing|ed|ly)$/u.test(words[from]?.lower ?? '')))
			continue;
		let to = from + 1;
		while (isName(words[to]) || (words[to]?.tag === 'quote' && isName(words[to + 1]))) to++;
		runs.push({ from: skipTitles(words, from, to), to });
		from = to;
	}
	return runs.filter((run) => run.to > run.from);
}

const isName = (word: Word | undefined) => word?.tag === 'name';

function skipTitles(words: readonly Word[], from: number, to: number): number {
	let start = from;
	for (let i = from; i < to - 1; i++) if (isTitle(words[i])) start = i + 1;
	for (let i = start; i < to - 1; i++) if (isGivenName(words[i])) return i;
	return start;
}

const isGivenName = (word: Word | undefined) =>
	word !== undefined && (womensNames.has(word.lower) || mensNames.has(word.lower));

const isTitle = (word: Word | undefined) =>
	word !== undefined && (honorifics.test(word.lower) || titleWords.has(word.lower));

function genderOf(words: readonly Word[], range: Range): Gender {
	const around = [
		words[range.from - 1]?.lower ?? '',
		words[range.from - 2]?.lower ?? '',
		words[range.from]?.lower ?? ''
	];
	if (around.some((word) => nounsOfWomen.has(word))) return 'she';
	if (around.some((word) => nounsOfMen.has(word))) return 'he';
	const given = words[range.from]?.lower ?? '';
	return womensNames.has(given) ? 'she' : mensNames.has(given) ? 'he' : undefined;
}
