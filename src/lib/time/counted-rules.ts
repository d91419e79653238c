import { theDay } from './calendar';
import type { Day, Reading } from './calendar';
import { phrase } from './phrase';
import { readCount } from './read-words';
import type { Scene, TimeRule } from './time-rule';
import { moveDay, readUnit, stretch, unitAway, vagueCount } from './units';
import type { Unit } from './units';

/** The unit so many units before a day; with a vague count or none, the ten units that end the day before it. */
function before(day: Day, count: number | null, unit: Unit): Reading | null {
	if (count !== null) return unitAway(day, -count, unit);
	return isTooVague(unit) ? null : stretch(moveDay(day, -vagueCount, unit), day - 1);
}

function after(day: Day, count: number | null, unit: Unit): Reading | null {
	if (count !== null) return unitAway(day, count, unit);
	return isTooVague(unit) ? null : stretch(day + 1, moveDay(day, vagueCount, unit));
}

/** "Decades ago" is a hundred years wide, and "hours ago" narrower than a day: neither is a date. */
const isTooVague = (unit: Unit) => ['hour', 'decade', 'century'].includes(unit);

const counted = '(?:(?:(?<count>{count})|{vague}) )?(?<unit>{unit})';

/** "three weeks ago", "a few days ago", "20 years ago", counted from the report's day. */
const ago: TimeRule = {
	name: 'ago',
	pattern: phrase(`${counted} ago`),
	read: ({ count, unit }, { published }) => readCounted(count, unit, published, before)
};

function readCounted(
	count: string | undefined,
	word: string | undefined,
	from: Day,
	move: (day: Day, count: number | null, unit: Unit) => Reading | null
): Reading | null {
	const unit = readUnit(word);
	const number = readCount(count);
	// "half an hour", "1.5 years": what was matched is not the whole number.
	if (unit === null || (count === undefined && !/s$/i.test(word ?? ''))) return null;
	return move(from, number, unit);
}

/** "Days earlier", "two weeks earlier": counted from the last day that the text names, else from the report's. */
const earlier: TimeRule = {
	name: 'earlier',
	pattern: phrase(`${counted} (?:earlier|before|previously)(?! than)`),
	read: ({ count, unit }, scene) => {
		if (countsFromEvent(scene)) return null;
		return readCounted(count, unit, scene.lastDay ?? scene.published, before);
	}
};

/** "two days before the vote" is counted from the vote, and not from a day that we know. */
const countsFromEvent = ({ matched, after: rest }: Scene) =>
	/before$/i.test(matched) && /^\s{1,2}[\p{L}\d]/u.test(rest);

/** "Two days later": counted from the last day that the text names; without one, nobody knows from what. */
const later: TimeRule = {
	name: 'later',
	pattern: phrase(`${counted} (?:later|afterwards)(?! than)`),
	read: ({ count, unit }, { lastDay, published }) => {
		const reading = lastDay === null ? null : readCounted(count, unit, lastDay, after);
		return reading && reading.first <= published ? reading : null;
	}
};

/** "the previous day", "the next day", "the same day". */
const neighbour: TimeRule = {
	name: 'neighbouring day',
	pattern: phrase(
		'(?:the (?<which>previous|preceding|next|following|same) (?:day|night|morning|evening)|the (?:day|night) (?<side>before|after)(?=[.,;”"]|$))'
	),
	read: ({ which, side }, { lastDay }) => {
		if (lastDay === null) return null;
		const word = (which ?? side ?? '').toLowerCase();
		if (word === 'same') return theDay(lastDay);
		return theDay(lastDay + (['next', 'following', 'after'].includes(word) ? 1 : -1));
	}
};

/**
 * "a day after Sunday’s vote", "two weeks before August 15": counted from the day named next. From an event whose day is
 * not named ("a week after the troops withdrew") nothing can be counted: that is a duration.
 */
const countedFromNext: TimeRule = {
	name: 'counted from a day',
	pattern: phrase(`(?<exact>(?<count>{count}) (?<unit>{unit})) (?<side>before|after)(?: the)?`),
	read: ({ count, unit, side }, { nextDay }) => {
		const day = nextDay();
		if (day === null) return null;
		return readCounted(count, unit, day, side?.toLowerCase() === 'after' ? after : before);
	}
};

export const countedRules: readonly TimeRule[] = [ago, earlier, later, neighbour, countedFromNext];
