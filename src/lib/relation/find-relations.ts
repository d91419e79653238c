import type { Span } from '../report/report';
import { splitSentences } from '../report/sentences';
import { chooseObject } from './choose-object';
import { chooseSubject } from './choose-subject';
import { readQuantity } from './quantity';
import type { LocatedMention, Relation } from './relation';
import { letterPattern, relationPatterns } from './relation-patterns';
import { readWind } from './wind';

/** The words of a statement up to its "of" or "from". */
interface Statement extends Span {
	readonly groups: Readonly<Record<string, string | undefined>>;
}

/**
 * Finds the statements of distance and direction in a text, in order and without overlaps, and which of its mentions
 * they locate and measure from. `mentions` may come in any order; `subject` and `object` are indices into it, both
 * within the statement's sentence. A statement without either end is given all the same: it was said. Its span runs to
 * the end of the object, or of its "of" or "from" where the object is no mention.
 *
 * "In the north of" is no such statement: what lies there lies within. Throws for no text.
 */
export function findRelations(text: string, mentions: readonly LocatedMention[]): Relation[] {
	const inOrder = mentions.map((_, index) => index).sort((a, b) => startOf(a) - startOf(b));
	function startOf(index: number) {
		return mentions[index]?.start ?? 0;
	}
	let next = 0;
	return splitSentences(text).flatMap((sentence) => {
		const order: number[] = [];
		for (; next < inOrder.length && startOf(inOrder[next] ?? 0) < sentence.end; next++) {
			const index = inOrder[next] ?? 0;
			if ((mentions[index]?.end ?? Infinity) <= sentence.end) order.push(index);
		}
		return statementsIn(text, sentence)
			.map((statement) => toRelation(text, statement, mentions, order))
			.filter((relation) => !isRoute(text, relation));
	});
}

/** "109 miles from Paredes to Baltanás" is the length of a way, and locates neither. */
const isRoute = (text: string, { end, bearing }: Relation) =>
	bearing === undefined &&
	/^\s{1,2}to\s{1,2}(?:the\s{1,2})?\p{Lu}/u.test(text.slice(end, end + 12));

function statementsIn(text: string, { start, end }: Span): Statement[] {
	const sentence = text.slice(start, end);
	const found = [...relationPatterns, letterPattern].flatMap((pattern) =>
		[...sentence.matchAll(pattern)].map((match) => ({
			start: start + match.index,
			end: start + match.index + match[0].length,
			groups: match.groups ?? {}
		}))
	);
	let last = 0;
	return found
		.sort((a, b) => a.start - b.start || b.end - a.end)
		.filter((statement) => {
			if (statement.start < last) return false;
			last = statement.end;
			return true;
		});
}

function toRelation(
	text: string,
	{ start, end: bare, groups }: Statement,
	mentions: readonly LocatedMention[],
	order: readonly number[]
): Relation {
	const object = chooseObject(text, bare, mentions, order);
	const end = (object === null ? undefined : mentions[object]?.end) ?? bare;
	const subject = chooseSubject(text, { start, end }, mentions, order);
	const distance = groups.unit === undefined ? { approximate: true } : readQuantity(groups);
	return {
		start,
		end,
		exact: text.slice(start, end),
		subject,
		object,
		...distance,
		...readWind(groups.wind)
	};
}
