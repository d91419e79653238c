import {
	decadeWords,
	monthNames,
	numberWords,
	ordinalWords,
	vagueCounts,
	weekdayNames
} from './time-words-table';

const either = (words: readonly string[]) =>
	[...words].sort((a, b) => b.length - a.length).join('|');

const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ones = 'one|two|three|four|five|six|seven|eight|nine';

/** What stands for a braced name in a phrase. */
const vocabulary: Readonly<Record<string, string>> = {
	month: either(monthNames),
	weekday: either(weekdayNames),
	count: `\\d{1,3},\\d{3}|\\d{1,4}|(?:${tens})-(?:${ones})|${either(Object.keys(numberWords))}`,
	vague: vagueCounts,
	unit: 'hours?|nights?|days?|weeks?|fortnights?|months?|years?|decades?|century|centuries',
	year: '1[0-9]{3}|20[0-9]{2}',
	decade: either(Object.keys(decadeWords)),
	ordinal: either(Object.keys(ordinalWords)),
	part: 'early|mid|middle|late|the (?:start|beginning|middle|end) of',
	daytime: 'morning|afternoon|evening|night',
	apostrophe: "['’‘ʼ`]",
	dash: '[-–—‐‑]'
};

/**
 * Compiles a phrase: `{month}` stands for any month, and so on; a space for one or two characters of white space,
 * and ` ?` for at most two. It matches whole words in any case. Every repetition is bounded, so that a search is linear in the text.
 */
export function phrase(source: string): RegExp {
	const filled = source.replace(/\{([a-z]+)\}/g, (braced, name: string) => {
		const words = vocabulary[name];
		return words === undefined ? braced : `(?:${words})`;
	});
	const spaced = filled.replaceAll(' ?', '\\s{0,2}').replaceAll(' ', '\\s{1,2}');
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced})(?![\\p{L}\\p{N}])`, 'dgiu');
}
