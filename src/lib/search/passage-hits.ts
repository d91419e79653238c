import { answerOf, bestOf, type Answer, type Asked } from './asked';
import { blank } from './blank';
import type { Fit, PassageHit, PlaceHit, SpeakerHit } from './found';
import { markWords } from './mark-words';
import type { IndexedPassage, IndexedDocuments } from './search-document';
import { tellingWords } from './words-of';

/** What a query names whole: their passages answer it, whatever words they use. */
interface Subjects {
	readonly places: ReadonlySet<string>;
	/** Ids of the passages in which a speaker is heard or named. */
	readonly passages: ReadonlySet<string>;
}

/**
 * The passages that answer, the best first: those with the words, and those about a place or by a speaker whom the
 * query names, in any language or spelling.
 */
export function passageHits(
	{ passages, places }: IndexedDocuments,
	asked: Asked,
	placesFound: readonly PlaceHit[],
	speakersFound: readonly SpeakerHit[]
): PassageHit[] {
	const subjects = subjectsOf(placesFound, speakersFound);
	const answers = passages.flatMap((passage): (Answer & { passage: IndexedPassage })[] => {
		const answer = answerPassage(passage, asked, subjects);
		return answer ? [{ ...answer, passage }] : [];
	});
	const placeById = new Map(places.map((place) => [place.id, place]));
	return bestOf(answers).map(({ passage, fit, covered, terms }) => {
		const { id, quote, silent, mentions } = passage;
		const about = mentions.filter(({ place }) => subjects.places.has(place));
		return {
			id,
			fit,
			covered,
			passage,
			quote: markWords(quote, terms, about, silent),
			places: [...new Set(mentions.map(({ place }) => place))].flatMap(
				(place) => placeById.get(place) ?? []
			)
		};
	});
}

function answerPassage(
	passage: IndexedPassage,
	asked: Asked,
	subjects: Subjects
): Answer | undefined {
	const answer = answerOf(asked, `passage/${passage.id}`);
	const isAbout =
		subjects.passages.has(passage.id) ||
		passage.mentions.some(({ place }) => subjects.places.has(place));
	const { length } = asked.words;
	// About what is asked for, and in these words: nothing answers better.
	if (isAbout && answer?.covered === length && answer.fit === 'word')
		return { ...answer, fit: 'sound' };
	if (answer?.covered === length && answer.fit === 'word')
		return { ...answer, fit: isPhraseIn(passage, asked.words) ? 'phrase' : 'word' };
	if (!isAbout) return answer;
	return { score: 0, terms: new Set(), ...answer, fit: 'about', covered: length };
}

/** Do the words stand in the quotation one after the other? One word is no phrase. */
function isPhraseIn({ quote, silent }: IndexedPassage, words: readonly string[]): boolean {
	if (words.length < 2) return false;
	return ` ${tellingWords(blank(quote, silent)).join(' ')} `.includes(` ${words.join(' ')} `);
}

function subjectsOf(places: readonly PlaceHit[], speakers: readonly SpeakerHit[]): Subjects {
	const isNamed = ({ fit }: { readonly fit: Fit }) => fit === 'name' || fit === 'sound';
	return {
		places: new Set(places.filter(isNamed).map(({ id }) => id)),
		passages: new Set(
			speakers.filter(isNamed).flatMap(({ speaker }) => [...speaker.heard, ...speaker.named])
		)
	};
}
