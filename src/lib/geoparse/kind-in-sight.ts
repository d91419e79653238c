import type { Span } from '../report/report';
import { kindWordsAfter, type KindWord } from './kind-word-table';

const before =
	/\b(state|province|county|city|town|village|district|region|island|territory)s? of (?:the )?$/i;
/** The name may be followed by one more that the word belongs to as well. */
const after =
	/^(?:,? (?:and|or) \p{Lu}[\p{L}'’.]{1,20}(?: \p{Lu}[\p{L}'’.]{1,20})?)? (counties|provinces|districts|states|regions|cities|towns|villages|islands)\b/u;

const singular: Readonly<Record<string, string>> = {
	counties: 'county',
	cities: 'city',
	islands: 'island'
};

/** What a word beside the name says it is: "the state of Washington", "Jackson and Barrow counties". */
export function kindInSight(body: string, { start, end }: Span): KindWord | undefined {
	const earlier = before.exec(body.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase();
	if (earlier !== undefined) return kindWordsAfter.get(earlier);
	const later = after.exec(body.slice(end, end + 72))?.[1];
	if (later === undefined) return undefined;
	return kindWordsAfter.get(singular[later] ?? later.slice(0, -1));
}
