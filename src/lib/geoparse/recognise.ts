import type { Gazetteer } from '../gazetteer/gazetteer';
import type { TokenRange } from './capital-runs';
import { findPeople, type People } from './find-people';
import { shippedModel } from './geoparse-model';
import type { MentionCandidate } from './mention-candidate';
import type { Form, RecognisedMention } from './mention';
import { recogniseDemonyms } from './recognise-demonyms';
import { recogniseDescriptions } from './recognise-descriptions';
import { viewReport } from './report-view';
import { nameCandidates } from './recognise-names';
import type { RecognitionWeights } from './feature-weights';
import { secondOpinion } from './second-opinion';
import { roleOf } from './role';
import { textOf, type TokenisedText } from './tokens';

interface FoundMention extends TokenRange {
	readonly form: Form;
}

/**
 * Toponym recognition: every mention of a place in an English text, with form and role, by the rulings in
 * geodata/gold/RULINGS.md. Sorted, without overlaps.
 */
export function recognise(
	text: TokenisedText,
	gazetteer: Gazetteer,
	weights: RecognitionWeights = shippedModel.recognition
): RecognisedMention[] {
	const found = findMentions(text, gazetteer, weights);
	const starts = new Set(found.filter(({ form }) => form !== 'demonym').map(({ from }) => from));
	return found.map(({ from, to, form }) => {
		const exact = textOf(text, from, to);
		const isCountry =
			form === 'name' && gazetteer.named(exact).some((place) => place.kind === 'country');
		const question = { from, to, form, isCountry, placeStartsAt: (at: number) => starts.has(at) };
		const start = text.tokens[from]?.start ?? 0;
		return { start, end: start + exact.length, exact, form, role: roleOf(text.tokens, question) };
	});
}

function findMentions(
	text: TokenisedText,
	gazetteer: Gazetteer,
	weights: RecognitionWeights
): FoundMention[] {
	const { people, candidates } = findCandidates(text, gazetteer);
	const view = viewReport(text, people, candidates);
	const taken = secondOpinion(candidates, view, weights, gazetteer);
	const names = taken.filter(({ form }) => form === 'name');
	const descriptions = recogniseDescriptions(text, names, gazetteer);
	const described = indexesOf(descriptions);
	const free = taken.filter(
		({ form, from, to }) => form === 'name' || !(described.has(from) || described.has(to - 1))
	);
	return [
		...free,
		...descriptions.map((range): FoundMention => ({ ...range, form: 'description' }))
	].sort((a, b) => a.from - b.from);
}

/** Everything in a text that the rules consider, names and demonyms, and the people whom it names. */
export function findCandidates(
	text: TokenisedText,
	gazetteer: Gazetteer
): { people: People; candidates: MentionCandidate[] } {
	const people = findPeople(text.tokens, gazetteer);
	const names = nameCandidates(text, people, gazetteer);
	const taken = indexesOf(names.filter(({ accepted }) => accepted));
	const demonyms = recogniseDemonyms(text, (index) => taken.has(index), people, gazetteer);
	const candidates = [
		...names.map((name) => ({ ...name, form: 'name' as const })),
		...demonyms.map(asCandidate)
	];
	return { people, candidates: candidates.sort((a, b) => a.from - b.from) };
}

const asCandidate = (range: TokenRange): MentionCandidate => ({
	...range,
	baseTo: range.to,
	form: 'demonym',
	verdict: 'place',
	accepted: true,
	unknown: false
});

function indexesOf(ranges: readonly TokenRange[]): ReadonlySet<number> {
	const indexes = new Set<number>();
	for (const { from, to } of ranges) for (let i = from; i < to; i++) indexes.add(i);
	return indexes;
}
