import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Place } from '../gazetteer/place';
import { calendarWords } from './calendar-table';
import { lastOfRun } from './capital-runs';
import { commonWords } from './common-word-table';
import { kindWordsAfter } from './kind-word-table';
import { candidateKey, type MentionCandidate } from './mention-candidate';
import { organisationWords } from './organisation-table';
import { isCapital } from './prior';
import type { ReportView } from './report-view';
import { givenNames, placesThatAreGivenNames } from './title-table';
import { isCapitalised, textOf, type Token } from './tokens';
import { wordClass } from './word-class';

/**
 * What can be said of a candidate without knowing its name, as strings: the rules' verdict, its neighbours, how large
 * its places are, how the report writes it elsewhere. A name is never a feature of its own, so that nothing is learned
 * by heart.
 */
export function mentionFeatures(
	candidate: MentionCandidate,
	view: ReportView,
	gazetteer: Gazetteer
): string[] {
	const { form, verdict, accepted } = candidate;
	const rule = `${form}:${verdict}:${accepted ? 'yes' : 'no'}`;
	const around = neighbourhood(candidate, view, gazetteer);
	const features = [`form=${form}`, `rule=${rule}`, ...neighbours(around, rule)];
	features.push(...runFeatures(candidate, view, around.before));
	features.push(...shapeFeatures(candidate, view, rule));
	if (form === 'demonym') return [...features, ...demonymFeatures(candidate, view, around)];
	return [...features, ...nameFeatures(candidate, view, around, rule, gazetteer)];
}

/** Classes of the two words before and the two after. */
interface Neighbourhood {
	readonly words: readonly (Token | undefined)[];
	readonly earlier: string;
	readonly before: string;
	readonly after: string;
	readonly later: string;
}

function neighbourhood(
	{ from, to }: MentionCandidate,
	{ text: { tokens } }: ReportView,
	gazetteer: Gazetteer
): Neighbourhood {
	const words = [from - 2, from - 1, to, to + 1].map((at) => {
		const token = tokens[at];
		return token?.sentence === tokens[from]?.sentence ? token : undefined;
	});
	const [earlier = '', before = '', after = '', later = ''] = words.map((word) =>
		wordClass(word, gazetteer)
	);
	return { words, earlier, before, after, later };
}

function neighbours({ words, earlier, before, after, later }: Neighbourhood, rule: string) {
	const [, previous, next] = words;
	const features = [
		`before=${before}`,
		`after=${after}`,
		`two-before=${earlier} ${before}`,
		`two-after=${after} ${later}`,
		`between=${before} ${after}`,
		`rule-before=${rule} ${before}`,
		`rule-after=${rule} ${after}`
	];
	if (isCapitalised(previous)) features.push(`word-before=${previous.lower}`);
	if (isCapitalised(next)) features.push(`word-after=${next.lower}`);
	if (next?.tight) features.push(`tight-after=${next.text}`);
	return features;
}

/** The capitals that go on after it: "Seattle Police Department". */
function runFeatures({ to }: MentionCandidate, { text: { tokens } }: ReportView, before: string) {
	const last = lastOfRun(tokens, to);
	if (last < to) return [];
	const head = tokens[last]?.lower ?? '';
	const features = [`head=${head}`, `run=${Math.min(4, last - to + 1)}`];
	return organisationWords.has(head) ? [...features, `organisation=${before}`] : features;
}

function shapeFeatures(
	{ from, to, baseTo }: MentionCandidate,
	{ text: { tokens } }: ReportView,
	rule: string
) {
	const first = tokens[from];
	const features = [`words=${Math.min(4, to - from)}`, `shape=${first?.shape} ${first?.opens}`];
	if (first?.opens) features.push(`opens=${rule}`);
	if (first?.tight) features.push(`tight-before=${tokens[from - 1]?.text}`);
	const kindWord = tokens[to - 1];
	if (to > baseTo) features.push(`kind=${kindWord?.lower} ${kindWord?.shape}`);
	else if (to - from > 1 && kindWordsAfter.has(kindWord?.lower ?? ''))
		features.push(`ends=${kindWord?.lower}`);
	return features;
}

function demonymFeatures(
	{ from, to }: MentionCandidate,
	{ text: { tokens } }: ReportView,
	{ before, after }: Neighbourhood
) {
	const last = tokens[to - 1]?.lower ?? '';
	const features = [`people-ending=${last.slice(-2)}`, `people-before=${before}`];
	if (tokens[from]?.lower.endsWith('s')) features.push('people-plural');
	return [...features, `people-after=${after}`];
}

function nameFeatures(
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
