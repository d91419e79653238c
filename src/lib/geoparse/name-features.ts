import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Place } from '../gazetteer/place';
import { calendarWords } from './calendar-table';
import { commonWords } from './common-word-table';
import { candidateKey, type MentionCandidate } from './mention-candidate';
import type { Neighbourhood } from './mention-features';
import { isCapital } from './prior';
import type { ReportView } from './report-view';
import { givenNames, placesThatAreGivenNames } from './title-table';
import { textOf } from './tokens';

/** What can be said of a name, besides what `mentionFeatures` says of every candidate. */
export function nameFeatures(
	candidate: MentionCandidate,
	view: ReportView,
	{ before, after }: Neighbourhood,
	rule: string,
	gazetteer: Gazetteer
) {
	const places = placesOf(candidate, view, gazetteer);
	const size = sizeOf(places, gazetteer);
	const features = [
		`size=${size}`,
		`size-rule=${size} ${rule}`,
		`size-before=${size} ${before}`,
		`size-after=${size} ${after}`,
		`namesakes=${Math.min(5, places.length)}`
	];
	const first = view.text.tokens[candidate.from]?.lower ?? '';
	if (candidate.unknown)
		features.push(
			`ending=${first.slice(-3)}`,
			`unknown-before=${before}`,
			`unknown-after=${after}`
		);
	return [
		...features,
		...wordFeatures(candidate, view, before, size),
		...useFeatures(candidate, view, size)
	];
}

/** What else the word may be: an ordinary word, a given name, somebody's name. */
function wordFeatures(
	candidate: MentionCandidate,
	view: ReportView,
	before: string,
	size: string
): string[] {
	const { from, to } = candidate;
	const key = candidateKey(view.text, candidate);
	const first = view.text.tokens[from]?.lower ?? '';
	const features: string[] = [];
	if (commonWords.has(key)) features.push('common', `common-before=${before}`);
	if (givenNames.has(first)) features.push('given');
	if (placesThatAreGivenNames.has(first)) features.push('place-or-given');
	if (calendarWords.has(key)) features.push('calendar');
	if (to - from === 1 && view.lowered.has(first)) features.push('lowered', `lowered-size=${size}`);
	if (view.people.has(from)) features.push('person', `person-size=${size}`);
	if (view.people.names.has(key))
		features.push('surname', `surname=${before}`, `surname-size=${size}`);
	return features;
}

function useFeatures(candidate: MentionCandidate, view: ReportView, size: string): string[] {
	const use = view.uses.get(candidateKey(view.text, candidate));
	if (!use || use.all < 2) return [];
	const share = use.accepted === use.all ? 'all' : use.accepted > 0 ? 'some' : 'none';
	return [`accepted=${share}`, `located=${use.located > 0 ? 'some' : 'none'} ${size}`];
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
	if (places.some((place) => isCapital(place, gazetteer))) return 'capital';
	if (places.some(({ kind, population }) => kind === 'province' && population > 0))
		return 'province';
	const people = Math.max(...places.map(({ population }) => population));
	if (people > 0) return String(Math.min(6, Math.floor(Math.log10(people))));
	return places.some(({ kind }) => kind === 'village') ? 'uncounted' : 'land';
}
