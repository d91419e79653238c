import type { Party } from './party';

/** What can be known of a speaker: the words of the text, and the person they stand for. */
export interface Speaker {
	/** The source as written; empty where the text names nobody. */
	readonly source: string;
	readonly who: string | null;
}

/** Words for sources that nobody can look up. */
const vagueHeads = new Set([
	'report',
	'reports',
	'rumours',
	'rumors',
	'source',
	'sources',
	'official',
	'officials'
]);
/** What shows rather than says. */
const pictureHeads = new Set([
	'photo',
	'photos',
	'photograph',
	'photographs',
	'picture',
	'pictures',
	'image',
	'images',
	'video',
	'videos',
	'footage'
]);
const vagueBefore = new Set([
	'unnamed',
	'anonymous',
	'many',
	'some',
	'several',
	'unconfirmed',
	'media',
	'news'
]);

/**
 * The id of the party that speaks: of the person first (a surname is enough), then of a party that the source names;
 * `reporters` where the publisher itself speaks, or tells what a picture shows; `others` for anyone else who is named or described; `unclear` where
 * nobody is, or only "many reports", "an unnamed official".
 *
 * @param publisher of the report, so that "VICE World News could not verify" is its reporters'
 */
export function assignParty(
	{ source, who }: Speaker,
	parties: readonly Party[],
	publisher: string
): string {
	const named = [who ?? '', source].filter((text) => text !== '');
	if (named.length === 0) return 'unclear';
	for (const text of named) {
		const person = best(parties, text, ({ people }) =>
			people.flatMap(({ name, variants }) => [name, ...variants])
		);
		if (person) return person;
	}
	for (const text of named) {
		const party = best(parties, text, ({ name, variants }) => [
			name.replace(/^The /, ''),
			...variants
		]);
		if (party) return party;
	}
	if (named.some((text) => holds(text, publisher)) || isSeen(source)) return 'reporters';
	return isVague(source) && who === null ? 'unclear' : 'others';
}

/** Of the parties one of whose names stands in the text, the one whose name stands first; the longer name wins a tie. */
function best(
	parties: readonly Party[],
	text: string,
	namesOf: (party: Party) => string[]
): string | undefined {
	let found: { id: string; at: number; length: number } | undefined;
	for (const party of parties) {
		for (const name of namesOf(party)) {
			const at = indexOfWords(text, name);
			if (at < 0) continue;
			const better = !found || at < found.at || (at === found.at && name.length > found.length);
			if (better) found = { id: party.id, at, length: name.length };
		}
	}
	return found?.id;
}

const holds = (text: string, name: string) => indexOfWords(text, name) >= 0;

/** Where `name` stands in `text` as whole words, whatever the case; -1 if nowhere. */
function indexOfWords(text: string, name: string): number {
	const [haystack, needle] = [text.toLowerCase(), name.toLowerCase()];
	for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
		if (!isLetter(haystack[at - 1]) && !isLetter(haystack[at + needle.length])) return at;
	}
	return -1;
}

const isLetter = (c: string | undefined) => c !== undefined && /[\p{L}\p{N}]/u.test(c);

/** A picture says nothing by itself: the reporters tell what they see in it. */
function isSeen(source: string): boolean {
	const head =
		source
			.toLowerCase()
			.split(/[^\p{L}]+/u)
			.filter(Boolean)
			.at(-1) ?? '';
	return pictureHeads.has(head);
}

function isVague(source: string): boolean {
	const words = source
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.filter(Boolean);
	const head = words.at(-1) ?? '';
	return (
		vagueHeads.has(head) && (words.length === 1 || words.some((word) => vagueBefore.has(word)))
	);
}
