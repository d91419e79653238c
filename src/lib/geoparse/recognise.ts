import type { Gazetteer } from '../gazetteer/gazetteer';
import type { TokenRange } from './capital-runs';
import { findPeople } from './find-people';
import type { Form, RecognisedMention } from './mention';
import { recogniseDemonyms } from './recognise-demonyms';
import { recogniseDescriptions } from './recognise-descriptions';
import { recogniseNames } from './recognise-names';
import { roleOf } from './role';
import { textOf, type TokenisedText } from './tokens';

interface FoundMention extends TokenRange {
	readonly form: Form;
}

/**
 * Toponym recognition: every mention of a place in an English text, with form and role, by the rulings in
 * geodata/gold/RULINGS.md. Sorted, without overlaps.
 */
export function recognise(text: TokenisedText, gazetteer: Gazetteer): RecognisedMention[] {
	const found = findMentions(text, gazetteer);
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

function findMentions(text: TokenisedText, gazetteer: Gazetteer): FoundMention[] {
	const people = findPeople(text.tokens, gazetteer);
	const names = recogniseNames(text, people, gazetteer);
	const descriptions = recogniseDescriptions(text, names, gazetteer);
	const taken = new Set<number>();
	for (const { from, to } of [...names, ...descriptions])
		for (let i = from; i < to; i++) taken.add(i);
	const demonyms = recogniseDemonyms(text, (index) => taken.has(index), people, gazetteer);
	return [
		...names.map((range): FoundMention => ({ ...range, form: 'name' })),
		...descriptions.map((range): FoundMention => ({ ...range, form: 'description' })),
		...demonyms.map((range): FoundMention => ({ ...range, form: 'demonym' }))
	].sort((a, b) => a.from - b.from);
}
