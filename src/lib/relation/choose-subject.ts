import { anyKind, edgeWords, ownKind } from './place-words-table';
import type { LocatedMention } from './relation';
import { spaced } from './spaced';

const compile = (source: string, flags: string) => new RegExp(`^(?:${spaced(source)})$`, flags);

const posture =
	'(?:located|situated|nestled|perched|set|lying|sitting|standing|based|found|tucked|stationed)';
const copula =
	'(?:is|was|lies|lay|sits|stands|stood|sat|are|were|being|remains?)(?: (?:also|only|just|still))?';
const aside = '(?:, (?:which|who|where|an?|the|home to|once|known) [^,.;:]{1,80},)?';
const apposition = `(?:an?|the|one of|its) (?:[\\p{L}\\p{N}][\\p{L}\\p{N}’'-]{0,24} ){0,7}?${anyKind}(?: (?:of|with|on|in|that is) [^,.;:]{1,50}?)?(?: ${posture})?`;

/**
 * What may stand between a place and where it lies: nothing or a comma ("Bagram, 60 km north of"), a verb of lying
 * ("Zaranj lies"), an apposition ("Panjshir Valley, a rugged valley located"), a relative clause ("which is"). Any other
 * words tell of something else: in "Tripoli’s men seized a post 30 km south of Sirte", nobody locates Tripoli.
 */
const link = compile(
	`(?: ${ownKind}){0,2}${aside}(?:` +
		`[,;]?(?: [–—-]{1,2})?(?: \\()?` +
		`|,? (?:which|that) ${copula}(?: ${posture})?` +
		`| ${copula}(?: ${posture})?` +
		`|,? ${posture}` +
		`|(?:,| [–—-]{1,2}) ${apposition},?` +
		`) ?`,
	'iu'
);

/** "Bucha, Ukraine", "Alqosh, in Nineveh province": the container after the place that is meant. */
const container = compile(
	`(?: ${ownKind})?(?:,|,? in)(?: the)?(?: (?:northern|southern|eastern|western|central|neighbou?ring))? `,
	'iu'
);

/** "40 km south-west of Zaporizhzhia, [Vasylivka]", "…, in the town of [Alqosh]". */
const following = compile(
	`,(?: (?:in|at|near|lies|is|stands|sits))?(?: the)?(?: \\p{Ll}{1,15}){0,2}(?: ${anyKind} of)? `,
	'u'
);

/**
 * Returns the index of the mention that a statement from `start` to `end` locates: the place it stands in apposition or
 * is said of, and of a place with its container the place. Where the statement opens its sentence, the place that
 * follows it. Null where neither is a mention. `order` holds the indices of the sentence's mentions as they stand.
 */
export function chooseSubject(
	text: string,
	{ start, end }: { start: number; end: number },
	mentions: readonly LocatedMention[],
	order: readonly number[]
): number | null {
	const before = order.filter((index) => (mentions[index]?.end ?? Infinity) <= start);
	const nearest = mentions[before.at(-1) ?? -1];
	if (nearest && link.test(text.slice(nearest.end, start)))
		return headOfChain(text, mentions, before);
	const opens = opener.test(text.slice(Math.max(0, start - 40), start));
	const after = order.find((index) => (mentions[index]?.start ?? 0) >= end);
	return opens && after !== undefined && isTold(text, end, mentions[after]) ? after : null;
}

/** What a statement at the head of its sentence locates follows it; "…, Alabama," is only where the object lies. */
const opener = /(?:^|[.!?:]["”’)]*\s{1,3}|["“‘]|\n)(?:(?:[Ii]n|[Aa]t)\s{1,2})?$/u;

function isTold(text: string, from: number, mention: LocatedMention | undefined): boolean {
	if (!mention || text[mention.end] === ',') return false;
	return following.test(text.slice(from, mention.start));
}

/** "the Pacific coast of [Mexico]": what is located is the coast's. */
const edgeBefore = new RegExp(`(?<!\\p{L})(?:${edgeWords}) (?:of|with) (?:the )?$`, 'iu');

function headOfChain(
	text: string,
	mentions: readonly LocatedMention[],
	chain: readonly number[]
): number | null {
	let head = chain.at(-1) ?? -1;
	for (const index of chain.slice(0, -1).reverse()) {
		const [outer, inner] = [mentions[head], mentions[index]];
		if (!outer || !inner || !container.test(text.slice(inner.end, outer.start))) break;
		head = index;
	}
	const mention = mentions[head];
	if (!mention || mention.form === 'demonym') return null;
	return edgeBefore.test(text.slice(Math.max(0, mention.start - 40), mention.start)) ? null : head;
}
