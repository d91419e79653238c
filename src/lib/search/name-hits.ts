import { answerOf, bestOf, type Answer, type Asked } from './asked';
import type { Marked, PlaceHit, SpeakerHit } from './found';
import { markWords } from './mark-words';
import { onePerParagraph } from './one-per-paragraph';
import type { PlaceDocument, SearchDocuments } from './search-document';
import { formsOf } from './whole-names';

interface Named {
	readonly id: string;
	readonly name: string;
	readonly names: readonly string[];
}

/** The places that answer, the best first. */
export function placeHits({ places }: SearchDocuments, asked: Asked): PlaceHit[] {
	return answering(places, 'place', asked).map(({ one: place, fit, covered, terms }) => ({
		id: place.id,
		fit,
		covered,
		place,
		...markPlace(place, terms, asked)
	}));
}

/** The parties and people that answer, the best first. */
export function speakerHits({ speakers, passages }: SearchDocuments, asked: Asked): SpeakerHit[] {
	return answering(speakers, 'speaker', asked).map(({ one: speaker, fit, covered, terms }) => ({
		id: speaker.id,
		fit,
		covered,
		speaker,
		...(speaker.office === undefined ? {} : { office: markWords(speaker.office, terms) }),
		passages: onePerParagraph(passages, [...speaker.heard, ...speaker.named]),
		...markNames(speaker, terms, asked)
	}));
}

function answering<T extends Named>(all: readonly T[], prefix: string, asked: Asked) {
	const answers = all.flatMap((one): (Answer & { one: T })[] => {
		const answer = answerOf(asked, `${prefix}/${one.id}`);
		return answer ? [{ ...answer, one }] : [];
	});
	return bestOf(answers);
}

/** The local name stands beside the first one, so that it needs no alias. */
function markPlace(place: PlaceDocument, terms: ReadonlySet<string>, asked: Asked) {
	const names = markNames(place, terms, asked);
	if (!place.local) return names;
	const { text, language } = place.local;
	const local = { ...markName(text, terms, asked.words), language };
	return local.marks.length > 0 ? { name: names.name, local } : { ...names, local };
}

/** Marks the name; where nothing in it matched, also the other name that did. */
function markNames(
	{ name, names }: Named,
	terms: ReadonlySet<string>,
	{ words }: Asked
): { readonly name: Marked; readonly alias?: Marked } {
	const first = markName(name, terms, words);
	const whole = names.find((other) => isNamed(other, words));
	if (whole !== undefined && !isNamed(name, words))
		return { name: { text: name, marks: [] }, alias: markName(whole, terms, words) };
	if (first.marks.length > 0) return { name: first };
	const alias = names
		.map((other) => markName(other, terms, words))
		.filter(({ marks }) => marks.length > 0)
		.sort((a, b) => share(b) - share(a))[0];
	return { name: first, ...(alias ? { alias } : {}) };
}

/** A name that was found whole is marked whole, however it is spaced. */
function markName(name: string, terms: ReadonlySet<string>, words: readonly string[]): Marked {
	return isNamed(name, words)
		? { text: name, marks: [{ start: 0, end: name.length }] }
		: markWords(name, terms);
}

const isNamed = (name: string, words: readonly string[]) =>
	formsOf(name).spelt === formsOf(words.join(' ')).spelt;

const share = ({ text, marks }: Marked) =>
	marks.reduce((sum, { start, end }) => sum + end - start, 0) / text.length;
