import { dayOf, thePeriod, theYear } from './calendar';
import { partOf, readPart } from './parts';
import { phrase } from './phrase';
import type { Scene, TimeRule } from './time-rule';
import { ordinalWords } from './time-words-table';

const notBefore =
	'(?! ?(?:BC|BCE|AD|CE|%|percent|per cent|million|km|kilomet|miles|metres|meters|kg|tons|tonnes)(?![\\p{L}]))';

/** "between 1996 and 2001", "1996-2001", "1996 to 2001", "2001-02". */
const years: TimeRule = {
	name: 'years',
	pattern: phrase(
		'(?:between (?<from>{year}) and (?<to>{year})|(?<![-–—/.,$£€])(?<first>{year})(?:(?: (?:to|until|till|through) | ?{dash} ?|/)(?<last>{year})|(?:{dash}|/)(?<short>\\d\\d)))(?![-–—/]\\d)'
	),
	read: ({ from, to, first, last, short }, { after }) => {
		if (countedThings.test(after)) return null;
		const start = Number(from ?? first);
		const end = Number(to ?? last ?? `${Math.trunc(start / 100)}${short}`);
		return start < end ? thePeriod(dayOf(start, 1, 1), dayOf(end, 12, 31)) : null;
	}
};

/** "in 1979", "early 2020", "the 2015 agreement": a number that stands where a year stands. */
const year: TimeRule = {
	name: 'year',
	pattern: phrase(`(?:(?<part>{part})(?: |{dash}))?(?<year>{year})${notBefore}`),
	read: ({ part, year }, scene) => {
		const number = Number(year);
		const placed = part === undefined ? standsAsYear(number, scene) : true;
		return placed ? partOf(theYear(number), readPart(part)) : null;
	}
};

const opener =
	/(?:^|[^\p{L}])(?:in|since|until|till|during|from|by|before|after|of|throughout|through|around|circa|the|year|elections?|summer|spring|autumn|fall|winter|(?:1\d|20)\d\d and)\s{1,2}$|\($/iu;
const countedThings = /^\s{1,2}(?:\p{Ll}+s|people|men|women|children|troops|refugees)(?![\p{L}])/u;
const tiedToNumber = /^(?:[.,:]\d|[-–—/]\p{L}|\p{Sc}|\s[NSEW]\.?\s)/u;
const tiedBefore = /[\d.,:/\p{Sc}#-]$/u;

/** A year follows a word that leads to one; "the 1500 soldiers", a round number before what is counted, is none. */
function standsAsYear(year: number, { before, after }: Scene): boolean {
	if (!opener.test(before) || tiedToNumber.test(after) || tiedBefore.test(before)) return false;
	if (countedThings.test(after))
		return year >= 1900 && year % 100 !== 0 && /(?:^|\W)(?:the|in)\s$/i.test(before);
	return true;
}

/** "the first half of 2020", "the last quarter of 2019". */
const shareOfYear: TimeRule = {
	name: 'share of a year',
	pattern: phrase('(?:the )?(?<ordinal>{ordinal}) (?<share>half|quarter) of (?<year>{year})'),
	read: ({ ordinal, share, year }) => {
		const shares = share?.toLowerCase() === 'half' ? 2 : 4;
		const number = ordinalWords[ordinal?.toLowerCase() ?? ''] ?? 0;
		const index = number < 0 ? shares - 1 : number - 1;
		if (index >= shares) return null;
		const months = 12 / shares;
		return thePeriod(
			dayOf(Number(year), index * months + 1, 1),
			dayOf(Number(year), (index + 1) * months + 1, 0)
		);
	}
};

export const yearRules: readonly TimeRule[] = [years, year, shareOfYear];
