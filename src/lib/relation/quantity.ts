import type { Relation } from './relation';
import {
	hedges,
	leastWords,
	mostWords,
	numbersInWords,
	unitsOfLength,
	vagueAmounts
} from './quantity-table';

const longestFirst = (words: readonly string[]) =>
	[...words].sort((a, b) => b.length - a.length).join('|');

const number = `(?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,5}(?:\\.\\d{1,2})?|${longestFirst(Object.keys(numbersInWords))})`;
const unit = `(?:${longestFirst(Object.keys(unitsOfLength))})s?`;

/**
 * Source of a pattern that matches a distance: "about 40 miles (64 kilometers)", "between 30 and 40 km", "several
 * miles". A conversion in brackets is passed over: what the writer put first counts.
 */
export const quantityPattern =
	`(?:(?<hedge>${hedges}|${leastWords}|${mostWords}) )?` +
	`(?:(?<vague>${vagueAmounts}) |(?:between )?(?<number>${number})(?:(?: (?:to|and|or) | ?[-–—] ?)(?<upTo>${number}))?(?:-| ?))` +
	`(?<unit>${unit})(?![\\p{L}])(?: \\([^()]{1,40}\\))?`;

type Groups = Readonly<Record<string, string | undefined>>;
type Distance = Pick<Relation, 'kilometres' | 'approximate' | 'bound'>;

/** The distance that the groups of `quantityPattern` state; a range gives its middle, as approximate. */
export function readQuantity({ hedge, number, upTo, unit }: Groups): Distance {
	const word = hedge?.toLowerCase().replaceAll(/\s+/g, ' ') ?? '';
	const bound = is(leastWords, word) ? 'least' : is(mostWords, word) ? 'most' : undefined;
	const length = readNumber(number);
	const kilometresEach = readUnit(unit);
	const middle = upTo === undefined ? length : (length + readNumber(upTo)) / 2;
	const kilometres = middle * kilometresEach;
	const approximate = word !== '' || upTo !== undefined || Number.isNaN(kilometres);
	return {
		...(Number.isNaN(kilometres) ? {} : { kilometres }),
		approximate,
		...(bound === undefined ? {} : { bound })
	};
}

const is = (words: string, word: string) => words.split('|').includes(word);

function readNumber(words: string | undefined): number {
	const plain = words?.toLowerCase().replaceAll(/\s+/g, ' ').replaceAll(',', '') ?? '';
	return numbersInWords[plain] ?? (plain === '' ? NaN : Number(plain));
}

function readUnit(words: string | undefined): number {
	const plain = words?.toLowerCase().replaceAll(/\s+/g, ' ') ?? '';
	return unitsOfLength[plain] ?? unitsOfLength[plain.replace(/s$/, '')] ?? NaN;
}
