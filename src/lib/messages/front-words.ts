import * as t from './compiled/messages';
import { formatDate } from './format';
import { counted, joinQuoted } from './join-words';

/** What the front of a story says. */
export const frontWords = {
	reportsHeading: t.front_reports(),
	placesHeading: t.front_places(),
	listHeading: t.front_list(),
	updated: (date: string) => t.front_updated({ date: formatDate(date) }),
	noCorrections: t.front_no_corrections(),
	corrections: t.front_corrections(),
	unresolvedHeading: t.front_unresolved_heading(),
	unresolved: (words: readonly string[]) => t.front_unresolved({ words: joinQuoted(words) }),
	readPlace: (name: string, passages: number) =>
		t.front_read_place({ passages: counted(passages, t.count_passages), name })
} as const;
