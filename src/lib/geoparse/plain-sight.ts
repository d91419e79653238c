import type { Span } from '../report/report';
import type { RecognisedMention } from './mention';

const direction =
	'(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|central|northern|southern|eastern|western|coastal|rural|upstate|nearby) )?';

/** What may stand between a name and the name of what contains it: ", in", ", central", " (". */
const containing = new RegExp(`^(?:, ?(?:in )?|,? in | ?\\()(?:the )?${direction}$`);
/** ", a suburb of", ", a small town in western". */
const described = new RegExp(
	`^, (?:an?|the) (?:[a-z-]{2,14} ){1,4}(?:in|of|outside|near) (?:the )?${direction}$`
);
const possessive = new RegExp(`^['’ʼ]s ${direction}$`);
const abbreviation = /\.$|^\p{Lu}{2,3}$/u;
const listed = /^,? (?:and|or) $/;

/** Nothing farther apart than this says where anything is. UTF-16 units. */
const farthest = 60;

/**
 * For each mention, the mentions that stand beside it as its container would: "Mutare, Zimbabwe"; "Zambia's Eastern
 * Province".
 *
 * @param isCityToo is it the name of a well-known city? Then "Boston, New York and Chicago" is a list
 * @param areaKind what the name is among areas; after a country or a large region a name may only make a list
 */
export function findContainersInSight(
	body: string,
	mentions: readonly RecognisedMention[],
	isCityToo: (name: string) => boolean,
	areaKind: (name: string) => 'country' | 'region' | undefined
): ReadonlyMap<Span, RecognisedMention[]> {
	const containers = new Map<Span, RecognisedMention[]>();
	mentions.forEach((mention, i) => {
		const next = mentions[i + 1];
		if (mention.form !== 'name' || next?.form !== 'name') return;
		const between = textBetween(mention, next);
		if (containing.test(between) || described.test(between)) {
			if (!isListed(i)) add(mention, next);
		}
		if (possessive.test(between)) add(next, mention);
	});
	return containers;

	function add(inner: Span, outer: RecognisedMention): void {
		containers.set(inner, [...(containers.get(inner) ?? []), outer]);
	}

	/** Do the name and the one after it only stand side by side? */
	function isListed(at: number): boolean {
		const [inner = '', outer = ''] = mentions.slice(at, at + 2).map(({ exact }) => exact);
		const kinds = [areaKind(inner), areaKind(outer)];
		if (kinds[0] === 'country' && kinds[1] === 'country') return true;
		if (abbreviation.test(outer) && kinds[1] !== 'country') return false;
		const others = [at - 1, at + 2].map((i) => areaKind(mentions[i]?.exact ?? ''));
		if (kinds.every((kind) => kind === 'region') && others.includes('region')) return true;
		return (kinds[0] !== undefined || isCityToo(outer)) && isInList(at + 1);
	}

	/** "…, New York and Chicago": unless Chicago has a container of its own. */
	function isInList(at: number): boolean {
		const [name, next, after] = mentions.slice(at, at + 3);
		if (!name || !next || !listed.test(textBetween(name, next))) return false;
		return !after || textBetween(next, after) !== ', ';
	}

	function textBetween(a: Span, b: Span): string {
		return b.start - a.end > farthest ? '' : body.slice(a.end, b.start).replace(/\s/g, ' ');
	}
}
