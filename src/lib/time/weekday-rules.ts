import { theDay, theDays, theWeek, weekdayOf } from './calendar';
import type { Day } from './calendar';
import { phrase } from './phrase';
import { isCapitalised, readWeekday } from './read-words';
import type { Scene, TimeRule, Words } from './time-rule';
import { namesAfterWeekday, namesBeforeWeekday, nearSteps } from './time-words-table';

/** The last day of a weekday (0 for Monday) on or before a day. */
export const lastOn = (weekday: number, day: Day): Day =>
	day - ((weekdayOf(day) - weekday + 7) % 7);

const daytime = '(?: {daytime})?';
const noNameBefore = `(?<!(?:${namesBeforeWeekday}) )`;
const noNameAfter = `(?! (?:${namesAfterWeekday})(?![\\p{L}]))`;

/** "Monday", "last Friday", "next Tuesday night": the last such day on or before the report, unless it lies ahead. */
const weekday: TimeRule = {
	name: 'weekday',
	pattern: phrase(
		`${noNameBefore}(?:(?<which>last|this past|this|next|coming) )?(?<weekday>{weekday})${noNameAfter}${daytime}`
	),
	read: ({ which, weekday }, scene) => {
		const number = readWeekday(weekday);
		if (number === null || !isCapitalised(weekday)) return null;
		return theDay(chooseDay(number, which?.toLowerCase(), scene));
	}
};

function chooseDay(number: number, which: string | undefined, { published, isAhead }: Scene): Day {
	const thisWeek = theWeek(published).first + number;
	if (which === 'next') return thisWeek + 7;
	if (which === 'this') return thisWeek;
	if (which === 'coming') return lastOn(number, published + 7);
	if (which !== undefined) return lastOn(number, published - 1);
	// A day that lies ahead may be the report's own: "will vote on Monday", written that morning.
	return isAhead() ? lastOn(number, published + 6) : lastOn(number, published);
}

/** "Tuesday last week", "Friday of this week". */
const weekdayOfWeek: TimeRule = {
	name: 'weekday of a week',
	pattern: phrase(`(?<weekday>{weekday})${daytime}(?: of)? (?<which>last|this|next) week`),
	read: ({ weekday, which }, { published }) => {
		const number = readWeekday(weekday);
		if (number === null) return null;
		const weeks = nearSteps[which?.toLowerCase() ?? ''] ?? 0;
		return theDay(theWeek(published).first + 7 * weeks + number);
	}
};

/** "between Monday and Wednesday", "Friday to Sunday"; "Monday to Friday" are opening hours. */
const weekdays: TimeRule = {
	name: 'weekdays',
	pattern: phrase(
		'(?:between (?<from>{weekday}) and (?<to>{weekday})|(?<first>{weekday})(?: (?:to|until|through) | ?{dash} ?)(?<last>{weekday}))'
	),
	read: ({ from, to, first, last }, scene) => {
		const working = first?.toLowerCase() === 'monday' && last?.toLowerCase() === 'friday';
		return working ? null : readWeekdays(from ?? first, to ?? last, scene);
	}
};

function readWeekdays(from: string | undefined, to: string | undefined, scene: Scene) {
	const [first, last] = [readWeekday(from), readWeekday(to)];
	if (first === null || last === null || first === last) return null;
	const end = chooseDay(last, undefined, scene);
	return theDays(lastOn(first, end), end);
}

/** "the weekend", "last weekend": Saturday and Sunday, the last that had begun by the report's day. */
const weekend: TimeRule = {
	name: 'weekend',
	pattern: phrase('(?:the|this|(?<which>last|next|the coming|the past)) weekend'),
	read: ({ which }: Words, { published, isAhead }) => {
		const saturday = lastOn(5, published);
		const ahead = which === undefined ? isAhead() : /next|coming/i.test(which);
		const first = ahead ? saturday + 7 : saturday;
		return theDays(first, first + 1);
	}
};

export const weekdayRules: readonly TimeRule[] = [weekday, weekdayOfWeek, weekdays, weekend];
