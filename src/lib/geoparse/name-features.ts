import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Place } from '../gazetteer/place';
import { calendarWords } from './calendar-table';
import { commonWords } from './common-word-table';
import { candidateKey, type MentionCandidate } from './mention-candidate';
import type { HearFeature, Neighbourhood } from './mention-features';
import type { NameUse, ReportView } from './report-view';
import { givenNames, placesThatAreGivenNames } from './title-table';
import { textOf } from './tokens';

/** Says what can be said of a name, besides what `sayFeatures` says of every candidate. */
export function sayOfName(
	candidate: MentionCandidate,
	view: ReportView,
	{ before, after }: Neighbourhood,
	rule: string,
	gazetteer: Gazetteer,
	hear: HearFeature
): void {
	const places = placesOf(candidate, view, gazetteer);
	const size = sizeOf(places, gazetteer);
	hear('size', size);
	hear('size-rule', size, rule);
	hear('size-before', size, before);
	hear('size-after', size, after);
	hear('namesakes', String(Math.min(5, places.length)));
	const key = candidateKey(view.text, candidate);
	const first = view.text.tokens[candidate.from]?.lower ?? '';
	if (candidate.unknown) {
		hear('ending', first.slice(-3));
		hear('unknown-before', before);
		hear('unknown-after', after);
	}
	sayWords(candidate, view, { key, first, before, size }, hear);
	sayUses(view.uses.get(key), size, hear);
}

/** What else the word may be: an ordinary word, a given name, somebody's name. */
function sayWords(
	{ from, to }: MentionCandidate,
	{ lowered, people }: ReportView,
	{ key, first, before, size }: Readonly<Record<'key' | 'first' | 'before' | 'size', string>>,
	hear: HearFeature
): void {
	if (commonWords.has(key)) {
		hear('common');
		hear('common-before', before);
	}
	if (givenNames.has(first)) hear('given');
	if (placesThatAreGivenNames.has(first)) hear('place-or-given');
	if (calendarWords.has(key)) hear('calendar');
	if (to - from === 1 && lowered.has(first)) {
		hear('lowered');
		hear('lowered-size', size);
	}
	if (people.has(from)) {
		hear('person');
		hear('person-size', size);
	}
	if (people.names.has(key)) {
		hear('surname');
		hear('surname', before);
		hear('surname-size', size);
	}
}

function sayUses(use: NameUse | undefined, size: string, hear: HearFeature): void {
	if (!use || use.all < 2) return;
	hear('accepted', use.accepted === use.all ? 'all' : use.accepted > 0 ? 'some' : 'none');
	hear('located', use.located > 0 ? 'some' : 'none', size);
}

function placesOf(
	{ from, to, baseTo, unknown }: MentionCandidate,
	{ text }: ReportView,
	gazetteer: Gazetteer
): readonly Place[] {
	if (unknown) return [];
	const whole = gazetteer.named(textOf(text, from, to));
	return baseTo === to ? whole : [...whole, ...gazetteer.named(textOf(text, from, baseTo))];
}

/** Of all places of the name, what the greatest is: "country", "capital", or the tenfolds of its inhabitants. */
function sizeOf(places: readonly Place[], gazetteer: Gazetteer): string {
	if (places.length === 0) return 'none';
	if (places.some(({ kind }) => kind === 'country')) return 'country';
	if (places.some((place) => gazetteer.isCapital(place))) return 'capital';
	if (places.some(({ kind, population }) => kind === 'province' && population > 0))
		return 'province';
	const people = Math.max(...places.map(({ population }) => population));
	if (people > 0) return String(Math.min(6, Math.floor(Math.log10(people))));
	return places.some(({ kind }) => kind === 'village') ? 'uncounted' : 'land';
}
