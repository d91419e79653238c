import type { Gazetteer } from '../gazetteer/gazetteer';
import { lastOfRun } from './capital-runs';
import { kindWordsAfter } from './kind-word-table';
import type { MentionCandidate } from './mention-candidate';
import { sayOfName } from './name-features';
import { organisationWords } from './organisation-table';
import type { ReportView } from './report-view';
import { isCapitalised, type Token } from './tokens';
import { wordClass } from './word-class';

/**
 * Hears one feature: what it is about, and the one or two words that it says of it. Most features are weighed and
 * forgotten at once, for which no string need be made.
 */
export type HearFeature = (about: string, word?: string, second?: string) => void;

/**
 * Says what can be said of a candidate without knowing its name: the rules' verdict, its neighbours, how large its
 * places are, how the report writes it elsewhere. A name is never a feature of its own, so that nothing is learned by
 * heart.
 */
export function sayFeatures(
	candidate: MentionCandidate,
	view: ReportView,
	gazetteer: Gazetteer,
	hear: HearFeature
): void {
	const { form, verdict, accepted } = candidate;
	const rule = `${form}:${verdict}:${accepted ? 'yes' : 'no'}`;
	const around = neighbourhood(candidate, view, gazetteer);
	hear('form', form);
	hear('rule', rule);
	sayNeighbours(around, rule, hear);
	sayRun(candidate, view, around.before, hear);
	sayShape(candidate, view, rule, hear);
	if (form === 'demonym') sayOfDemonym(candidate, view, around, hear);
	else sayOfName(candidate, view, around, rule, gazetteer, hear);
}

/** The features as strings: "before=in", "two-before=town of", "common". */
export function mentionFeatures(
	candidate: MentionCandidate,
	view: ReportView,
	gazetteer: Gazetteer
): string[] {
	const features: string[] = [];
	sayFeatures(candidate, view, gazetteer, (about, word, second) => {
		const words = second === undefined ? word : `${word} ${second}`;
		features.push(words === undefined ? about : `${about}=${words}`);
	});
	return features;
}

/** Classes of the two words before and the two after. */
export interface Neighbourhood {
	readonly words: readonly (Token | undefined)[];
	readonly earlier: string;
	readonly before: string;
	readonly after: string;
	readonly later: string;
}

function neighbourhood(
	{ from, to }: MentionCandidate,
	{ text: { tokens }, classes }: ReportView,
	gazetteer: Gazetteer
): Neighbourhood {
	const words = [from - 2, from - 1, to, to + 1].map((at) => {
		const token = tokens[at];
		return token?.sentence === tokens[from]?.sentence ? token : undefined;
	});
	const [earlier = '', before = '', after = '', later = ''] = words.map((word) =>
		cached(classes, word, gazetteer)
	);
	return { words, earlier, before, after, later };
}

function cached(
	classes: Map<string, string>,
	word: Token | undefined,
	gazetteer: Gazetteer
): string {
	const known = word && classes.get(word.text);
	if (known !== undefined) return known;
	const found = wordClass(word, gazetteer);
	if (word) classes.set(word.text, found);
	return found;
}

function sayNeighbours(
	{ words, earlier, before, after, later }: Neighbourhood,
	rule: string,
	hear: HearFeature
): void {
	const [, previous, next] = words;
	hear('before', before);
	hear('after', after);
	hear('two-before', earlier, before);
	hear('two-after', after, later);
	hear('between', before, after);
	hear('rule-before', rule, before);
	hear('rule-after', rule, after);
	if (isCapitalised(previous)) hear('word-before', previous.lower);
	if (isCapitalised(next)) hear('word-after', next.lower);
	if (next?.tight) hear('tight-after', next.text);
}

/** The capitals that go on after it: "Seattle Police Department". */
function sayRun(
	{ to }: MentionCandidate,
	{ text: { tokens } }: ReportView,
	before: string,
	hear: HearFeature
): void {
	const last = lastOfRun(tokens, to);
	if (last < to) return;
	const head = tokens[last]?.lower ?? '';
	hear('head', head);
	hear('run', String(Math.min(4, last - to + 1)));
	if (organisationWords.has(head)) hear('organisation', before);
}

function sayShape(
	{ from, to, baseTo }: MentionCandidate,
	{ text: { tokens } }: ReportView,
	rule: string,
	hear: HearFeature
): void {
	const first = tokens[from];
	hear('words', String(Math.min(4, to - from)));
	hear('shape', String(first?.shape), String(first?.opens));
	if (first?.opens) hear('opens', rule);
	if (first?.tight) hear('tight-before', String(tokens[from - 1]?.text));
	const kindWord = tokens[to - 1];
	if (to > baseTo) hear('kind', String(kindWord?.lower), String(kindWord?.shape));
	else if (to - from > 1 && kindWordsAfter.has(kindWord?.lower ?? ''))
		hear('ends', String(kindWord?.lower));
}

function sayOfDemonym(
	{ from, to }: MentionCandidate,
	{ text: { tokens } }: ReportView,
	{ before, after }: Neighbourhood,
	hear: HearFeature
): void {
	const last = tokens[to - 1]?.lower ?? '';
	hear('people-ending', last.slice(-2));
	hear('people-before', before);
	if (tokens[from]?.lower.endsWith('s')) hear('people-plural');
	hear('people-after', after);
}
