import { dayOf, theDay } from './calendar';
import { phrase } from './phrase';
import type { TimeRule } from './time-rule';
import { namedDates } from './time-words-table';

/** Days of history that go by their date: "9/11", "the September 11 attacks". */
export const namedRules: readonly TimeRule[] = namedDates.map(({ name, date }) => ({
	name: `named day ${date.join('-')}`,
	pattern: phrase(name),
	read: () => theDay(dayOf(...date))
}));
