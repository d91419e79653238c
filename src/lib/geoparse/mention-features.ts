import type { Gazetteer } from '../gazetteer/gazetteer';
import { lastOfRun } from './capital-runs';
import { kindWordsAfter } from './kind-word-table';
import type { MentionCandidate } from './mention-candidate';
import { nameFeatures } from './name-features';
import { organisationWords } from './organisation-table';
import type { ReportView } from './report-view';
import { isCapitalised, type Token } from './tokens';
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
