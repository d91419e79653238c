/** Words that place what follows after the report. */
const aheadWords =
	"will|shall|won['’]t|['’]ll|due|scheduled|expected|set to|planned|planning to|plans? to|is to|are to|going to|about to|slated|next|upcoming|deadline|would|until|ahead of|intends? to|hopes? to|expires?|ends on|begins on|starts on|opens on|takes place";

/** Words that tell what has happened. */
const pastWords =
	'said|says|told|was|were|had|has|have|did|took|came|went|fell|fled|held|met|left|made|gave|got|saw|began|wrote|killed|shot|struck|hit|broke|spoke|rose|lost|won|sent|kept|found|brought|after|following|since|\\p{L}{2,20}ed';

/** "will be signed", "due to be held": the participle belongs to what is ahead. */
const verbs = new RegExp(
	`(?<![\\p{L}])(?:(?<ahead>${aheadWords})(?:\\s{1,2}(?:not|be|to|have|been|\\p{L}{1,20}ly)){0,4}(?:\\s\\p{L}{2,20}(?:ed|en|ld|ght|t))?|(?<past>${pastWords}))(?![\\p{L}])`,
	'giu'
);

const reach = 120;

/**
 * Does a sentence place the words at `start` to `end` after the report? The nearest verb before them decides ("will meet
 * on Friday", but "said on Friday it will meet"); where none stands before them in the sentence, the first one after
 * ("On Friday, the court will rule"). Without any verb the words lie in the past, as news does.
 */
export function looksAhead(text: string, start: number, end: number): boolean {
	const before =
		text
			.slice(Math.max(0, start - reach), start)
			.split(/[.!?;]["”’]?\s/u)
			.at(-1) ?? '';
	const nearest = [...before.matchAll(verbs)].at(-1);
	if (nearest) return nearest.groups?.ahead !== undefined;
	const after = text.slice(end, end + reach).split(/[.!?;](?:\s|$)/u)[0] ?? '';
	const next = [...after.matchAll(verbs)][0];
	return next?.groups?.ahead !== undefined;
}
