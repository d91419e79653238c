import { anyKind, edgeWords } from './place-words-table';
import type { LocatedMention } from './relation';
import { spaced } from './spaced';

const edge = new RegExp(`(?<!\\p{L})(?:${edgeWords})(?!\\p{L})`, 'iu');

/** "from northwest of Tyler" is not from Tyler. */
const windOf = /(?:north|south|east|west)\s{1,2}of\s/iu;

/** Words that may stand between "of" and the place: an article, adjectives, a kind of place. */
const opening = /^\s{1,2}(?:\p{L}[\p{L}’'-]{0,24}\s{1,2}){0,5}$/u;

/** "the Afghan capital of [Kabul]", "Somalia’s capital, [Mogadishu]", "the Ukrainian city [Lviv]". */
const toHead = new RegExp(
	spaced(`^(?:['’]s)?(?: [\\p{L}-]{1,20}){0,2} ${anyKind}(?: of|,)? (?:the )?$`),
	'u'
);

/**
 * A possessive, an edge, or a capital: the mention is only part of the name of something else ("Kabul’s airport", "the
 * Syrian border", "Woodfield Shopping Center"). A day may follow with its capital.
 */
const leadsOn = new RegExp(
	spaced(
		`^(?:['’]s(?!\\p{L})| (?:${edgeWords})(?!\\p{L})|-\\p{Lu}| (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\p{Lu}\\p{Ll})`
	),
	'u'
);

/**
 * Returns the index of the mention from which something is located: the head of the phrase that begins at `from`, where
 * "of" or "from" ends. Null where that is no mention ("the river"), or only the edge of one ("the Syrian border"), from
 * which nothing can be measured. `order` holds the indices of the sentence's mentions as they stand.
 */
export function chooseObject(
	text: string,
	from: number,
	mentions: readonly LocatedMention[],
	order: readonly number[]
): number | null {
	let head: number | null = null;
	for (const index of order) {
		const mention = mentions[index];
		if (mention === undefined || mention.start < from) continue;
		const before = head === null ? undefined : mentions[head];
		const gap = text.slice(before?.end ?? from, mention.start);
		const reached: boolean = before
			? toHead.test(gap)
			: opening.test(gap) && !edge.test(gap) && !windOf.test(gap);
		if (!reached) break;
		head = index;
	}
	const last = head === null ? undefined : mentions[head];
	if (!last || last.form === 'demonym' || leadsOn.test(text.slice(last.end, last.end + 20)))
		return null;
	return edge.test(text.slice(last.start, last.end)) ? null : head;
}
