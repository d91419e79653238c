import { partWords } from './place-words-table';
import { quantityPattern } from './quantity';
import { spaced } from './spaced';
import { windLettersPattern, windPattern } from './wind';

const nearness = '(?:(?:just|due|immediately|directly|slightly|further|far|lying|to the) ){0,2}';
const direction = `${nearness}(?<wind>${windPattern})`;
const way =
	'(?: by (?:road|air|sea|boat|car|rail|train)| as the crow flies| along the (?:road|coast)| (?:up|down) the (?:road|valley|coast))?';
const origin =
	'(?:from|outside(?: of)?|off|beyond|short of|inland (?:from|of)|(?:up|down)stream (?:from|of))';
const count =
	'(?:\\d{1,2}(?:\\.5)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|half an?|half-an?)';
const travel =
	'(?:drive|walk|flight|ride|journey|trip|hike|march|trek|by road|by car|by boat|by air|by train)';

const pattern = (source: string, flags = 'giu') =>
	new RegExp(
		spaced(`(?<![\\p{L}\\p{N}]|\\d[/.,]|(?:third|quarter|half)s? of )(?:${source})(?![\\p{L}])`),
		flags
	);

/** Every form in which a report says how far or where a place lies; each ends before the object. */
export const relationPatterns: readonly RegExp[] = [
	// "about 100 kilometers northeast of", "40 miles (64 km) to the south of"
	pattern(`${quantityPattern}${way}(?: away)?,? ${direction} (?:of|from)`),
	// "70 km from", "12 miles outside"
	pattern(`${quantityPattern}${way}(?: away)? ${origin}`),
	// "within 50 km of"
	pattern(`(?=within )${quantityPattern} of`),
	// "an hour’s drive north of", "two days by boat from"
	pattern(
		`(?<travel>${count}(?:-| )(?:minute|hour|day)s?(?:['’]s?)?(?:-| )${travel}(?: away)?)(?: ${direction})? (?:from|of|outside)`
	),
	// "just north of"; not "in the north of", which lies within
	pattern(`(?<!(?<!to )the (?:(?:${partWords}) )?)(?<!-)${direction} of`)
];

/** "40 km NE of": letters name a wind only after a distance, and only as capitals. */
export const letterPattern = pattern(
	`(?<number>\\d{1,4}) ?(?<unit>km|mi|miles) (?<wind>${windLettersPattern}) (?:of|from)`,
	'gu'
);
