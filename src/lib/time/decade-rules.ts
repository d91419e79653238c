import { dateOf, dayOf, theCentury, theDecade, thePeriod } from './calendar';
import type { Reading } from './calendar';
import { partOf, readPart } from './parts';
import type { Part } from './parts';
import { phrase } from './phrase';
import type { Scene, TimeRule } from './time-rule';
import { decadeWords } from './time-words-table';

/**
 * "the 1990s", "the '80s", "the late ‘90s", "the eighties"; without century or apostrophe only from the 50s on,
 * for "the mid-30s" are ages or degrees.
 */
const decade: TimeRule = {
	name: 'decade',
	pattern: phrase(
		'(?<the>the )?(?:(?<part>{part})(?<its> the)?(?: |{dash}))?' +
			'(?:(?<full>(?:1[0-9]|20)[0-9]0){apostrophe}?s|{apostrophe}(?<short>[0-9]0)s|(?<bare>[5-9]0)s|(?<word>{decade}))'
	),
	read: ({ the, part, its, full, short, bare, word }, scene) => {
		const needsArticle = bare !== undefined || word !== undefined;
		if (needsArticle && the === undefined && its === undefined) return null;
		const ten = decadeWords[word?.toLowerCase() ?? ''] ?? Number(short ?? bare);
		const year = full === undefined ? latestDecade(ten, scene) : Number(full);
		return partOf(theDecade(year), readPart(part));
	}
};

/** The last such decade that was over by the report's day. */
function latestDecade(ten: number, { published }: Scene): number {
	const { year } = dateOf(published);
	const century = Math.floor(year / 100) * 100;
	return century + ten + 9 < year ? century + ten : century - 100 + ten;
}

/** "the 19th century", "the late 18th century". */
const century: TimeRule = {
	name: 'century',
	pattern: phrase(
		'(?:the )?(?:(?<part>{part})(?: the)?(?: |{dash}))?(?<ordinal>\\d{1,2})(?:st|nd|rd|th) century(?! BC)'
	),
	read: ({ part, ordinal }) => {
		const number = Number(ordinal);
		return number >= 1 && number <= 21 ? thirdOfCentury(number, readPart(part)) : null;
	}
};

function thirdOfCentury(ordinal: number, part: Part | null): Reading {
	if (part === null) return theCentury(ordinal);
	const start = (ordinal - 1) * 100 + 1 + { early: 0, mid: 33, late: 66 }[part];
	return thePeriod(dayOf(start, 1, 1), dayOf(start + 33, 12, 31));
}

export const decadeRules: readonly TimeRule[] = [decade, century];
