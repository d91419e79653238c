import { dateOf, theDay, theDays, theMonth, thePeriod, theWeek, theYear } from './calendar';
import type { Day, Reading } from './calendar';
import { partOf, readPart } from './parts';
import { phrase } from './phrase';
import type { Scene, TimeRule } from './time-rule';
import { nearSteps } from './time-words-table';
import { readUnit } from './units';
import type { Unit } from './units';

const dayWords: Readonly<Record<string, number>> = {
	'the day before yesterday': -2,
	yesterday: -1,
	'last night': -1,
	today: 0,
	tonight: 0,
	tomorrow: 1,
	'the day after tomorrow': 2
};

/** "Trees for Tomorrow", "USA TODAY": a capital within a sentence makes a name of it. */
const isName = ({ matched, before }: Scene) =>
	/^\p{Lu}/u.test(matched) && /[\p{L}\p{N}]\s{1,2}$/u.test(before);

/** "the last week" is a stretch, and "his last year" his alone. */
const articleBefore = /(?:^|[^\p{L}])(?:the|his|her|its|their|our|my|your)\s{1,2}$/iu;

/** "yesterday", "tomorrow morning", "last night", "this evening". */
const nearDay: TimeRule = {
	name: 'near day',
	pattern: phrase(
		'(?<word>the day before yesterday|the day after tomorrow|last night|tonight|(?<day>yesterday|today|tomorrow)(?: {daytime})?)' +
			'|this (?<daytime>morning|afternoon|evening)'
	),
	read: ({ word, day }, scene) => {
		if (isName(scene)) return null;
		const plain = (day ?? word ?? 'today').toLowerCase().replaceAll(/\s+/g, ' ');
		return theDay(scene.published + (dayWords[plain] ?? 0));
	}
};

/** The week, month, year or decade so many units from the report's own. */
function calendarUnit(published: Day, unit: Unit, steps: number): Reading | null {
	const { year, month } = dateOf(published);
	if (unit === 'week') return theWeek(published + 7 * steps);
	if (unit === 'month') return theMonth(year, month + steps);
	return unit === 'year' ? theYear(year + steps) : null;
}

/** "last week", "this month", "late last year", "earlier this month", "later this week", "the end of the year". */
const nearUnit: TimeRule = {
	name: 'near week, month or year',
	pattern: phrase(
		'(?:(?<part>{part}|earlier|later)(?: |{dash}))?(?<which>last|this|next) (?<unit>week|month|year)(?! and a half)'
	),
	read: ({ part, which, unit }, scene) => {
		const { published, before } = scene;
		if (isName(scene) || articleBefore.test(before)) return null;
		const steps = nearSteps[which?.toLowerCase() ?? ''] ?? 0;
		const named = readUnit(unit);
		const reading = named && calendarUnit(published, named, steps);
		return reading && partOfNear(reading, part?.toLowerCase(), published);
	}
};

/** "Earlier this month" ends with the report's day, and "later this month" begins with the day after. */
function partOfNear(reading: Reading, part: string | undefined, published: Day): Reading {
	const { first, last, precision } = reading;
	const some = precision === 'year' ? thePeriod : theDays;
	const runs = first <= published && published <= last;
	if (part === 'earlier') return runs ? some(first, published) : reading;
	if (part === 'later') return runs ? some(Math.min(published + 1, last), last) : reading;
	return partOf(reading, readPart(part));
}

/** "the end of the month": of the report's own. */
const endOfUnit: TimeRule = {
	name: 'end of the week, month or year',
	pattern: phrase(
		'the (?<part>start|beginning|middle|end) of (?:the|this) (?<unit>week|month|year)'
	),
	read: ({ part, unit }, { published }) => {
		const named = readUnit(unit);
		const reading = named && calendarUnit(published, named, 0);
		return reading && partOf(reading, readPart(part));
	}
};

export const nearRules: readonly TimeRule[] = [nearDay, nearUnit, endOfUnit];
