import type { Span } from '../report/report';
import type { RecognisedMention } from './mention';

/** Words that may stand between a name and the name of what contains it: ", in", ", central". */
const containing =
	/^(?:, ?(?:in )?|\sin )(?:the )?(?:(?:north|south|east|west|central|northern|southern|eastern|western) )?$/;
const possessive =
	/^['’ʼ]s (?:(?:north|south|east|west|central|northern|southern|eastern|western|coastal) )?$/;

/** For each mention, the names that stand beside it as its container would: "Mutare, Zimbabwe"; "Zambia's Eastern Province". */
export function findContainersInSight(
	body: string,
	mentions: readonly RecognisedMention[]
): ReadonlyMap<Span, string[]> {
	const containers = new Map<Span, string[]>();
	mentions.forEach((mention, i) => {
		const next = mentions[i + 1];
		if (!next || mention.form === 'description' || next.start - mention.end > 24) return;
		const between = body.slice(mention.end, next.start);
		if (mention.form === 'name' && next.form === 'name' && containing.test(between))
			add(mention, next.exact);
		if (mention.form === 'name' && next.form === 'name' && possessive.test(between))
			add(next, mention.exact);
	});
	return containers;

	function add(inner: Span, outer: string): void {
		containers.set(inner, [...(containers.get(inner) ?? []), outer]);
	}
}
