import type { Span } from '../report/report';
import type { RecognisedMention } from './mention';

const separator = /^(?:, |,? (?:and|or) )$/;

/**
 * The names of large regions that stand in a list with others: in "Utah, Washington and Wyoming" Washington is a state.
 *
 * @param areaKind what a name is among areas, if it is one of any
 */
export function findStatesInLists(
	body: string,
	mentions: readonly RecognisedMention[],
	areaKind: (name: string) => 'country' | 'region' | undefined
): ReadonlySet<Span> {
	const states = new Set<Span>();
	let list: RecognisedMention[] = [];
	for (const mention of mentions) {
		const before = list.at(-1);
		const goesOn = before && separator.test(body.slice(before.end, mention.start));
		if (before && !goesOn) end();
		if (mention.form === 'name' && areaKind(mention.exact) === 'region') list.push(mention);
		else end();
	}
	end();
	return states;

	/** Two may be a town and its state. */
	function end(): void {
		if (list.length > 2) for (const mention of list) states.add(mention);
		list = [];
	}
}
