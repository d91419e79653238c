import { phrase } from './phrase';
import type { Day, Reading } from './calendar';
import { readCount } from './read-words';
import type { TimeRule } from './time-rule';
import { moveDay, readUnit, stretch, vagueCount } from './units';
import type { Unit } from './units';

const past = 'last|past|previous|recent';

/** Before "past eight years" without an article, what tells it from a duration ("it may last five days"). */
const leadsToStretch = /(?:^|[^\p{L}])(?:over|in|during|for|within)\s{1,2}$/iu;

/**
 * "the past two weeks", "recent years", "the coming days": from so many units before the report's day to that day, or
 * from the day after. A stretch without a number has ten units; "the past month" has one.
 */
const nearStretch: TimeRule = {
	name: 'stretch up to now',
	pattern: phrase(
		`(?:(?:the )?(?:(?<past>${past})|coming|next)(?: (?:(?<count>{count})|(?<vague>{vague}|couple of)))? (?<unit>{unit}))(?! (?:of|after|before) )`
	),
	read: ({ past, count, vague, unit: word }, { published, matched, before }) => {
		const unit = readUnit(word);
		const many = /s$/i.test(word ?? '');
		// "last week" is a calendar week, "the past week" a stretch; "next day" and "previous day" are neighbours.
		if (unit === null || (!many && !/^the (?:past|last)/i.test(matched))) return null;
		if (!/^(?:the|recent|coming)/i.test(matched) && !leadsToStretch.test(before)) return null;
		const number = readCount(count) ?? (many || vague !== undefined ? vagueCount : 1);
		return number === 0
			? null
			: stretchAround(published, past === undefined ? number : -number, unit);
	}
};

function stretchAround(day: Day, count: number, unit: Unit): Reading | null {
	if (unit === 'century') return null;
	const there = moveDay(day, count, unit);
	return count < 0 ? stretch(there, day) : stretch(Math.min(day + 1, there), there);
}

export const stretchRules: readonly TimeRule[] = [nearStretch];
