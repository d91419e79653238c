import type { Gazetteer } from '../gazetteer/gazetteer';
import { normaliseName } from '../gazetteer/normalise-name';
import { findCapitalRuns } from './capital-runs';
import { findActors, findSpeakers } from './find-actors';
import type { People } from './find-people';
import { judgeName, type Verdict } from './judge-name';
import { findCandidate } from './name-candidate';
import { judgeUnknown } from './unknown-names';
import { textOf, type TokenisedText } from './tokens';

/** A name in the text: tokens `[from, to)`, and where the name without its kind word ends. */
export interface RecognisedName {
	readonly from: number;
	readonly to: number;
	readonly baseTo: number;
	/** Nothing in the gazetteer bears it. */
	readonly unknown: boolean;
}

interface Judged extends RecognisedName {
	readonly verdict: Verdict;
}

/** A name that the rules have judged, and whether they take it in the end. */
export interface JudgedName extends Judged {
	readonly accepted: boolean;
}

/**
 * Finds what may be the names of places: the longest that the gazetteer has, and those that only the text makes places.
 * A name that lacks evidence is taken where the same name is a place elsewhere in the report, or where it is listed with
 * one ("Bangula and Limbe").
 *
 * @returns sorted; those that are taken do not overlap
 */
export function nameCandidates(
	text: TokenisedText,
	people: People,
	gazetteer: Gazetteer
): JudgedName[] {
	const judged = [...judgeKnown(text, people, gazetteer)];
	const all = [...judged, ...judgeRest(text, judged, people, gazetteer)].sort(
		(a, b) => a.from - b.from
	);
	const settled = settle(text, all);
	const accepted = new Set<RecognisedName>(settled);
	return [
		...all.map((name) => ({ ...name, accepted: accepted.has(name) })),
		...repeatUnknown(text, settled, people).map((name) => ({
			...name,
			verdict: 'place' as const,
			accepted: true
		}))
	].sort((a, b) => a.from - b.from);
}

function judgeKnown(text: TokenisedText, people: People, gazetteer: Gazetteer): Judged[] {
	const judged: Judged[] = [];
	const containers = new Set<number>();
	const speakers = findSpeakers(text.tokens);
	for (let i = 0; i < text.tokens.length; i++) {
		const name = findCandidate(text, i, gazetteer);
		if (!name || isDemonym(text, name.from, name.to, gazetteer)) continue;
		const verdict = judgeName(text, name, { people, containers, speakers }, gazetteer);
		judged.push({ ...name, unknown: name.places.length === 0, verdict });
		i = name.to - 1;
	}
	return judged;
}

function isDemonym(text: TokenisedText, from: number, to: number, gazetteer: Gazetteer): boolean {
	const word = textOf(text, from, to);
	return (
		gazetteer.demonym(word) !== undefined &&
		!gazetteer.named(word).some((p) => p.kind === 'country')
	);
}

/** A name that only this report makes a place, wherever else it stands: in "Lower Zambezi Rail Partnership". */
function repeatUnknown(
	text: TokenisedText,
	names: readonly RecognisedName[],
	people: People
): RecognisedName[] {
	const taken = new Set(names.flatMap(({ from, to }) => text.tokens.slice(from, to)));
	const single = names.filter((name) => name.unknown && name.to - name.from === 1);
	const unknown = new Set(single.map((name) => text.tokens[name.from]?.text));
	return text.tokens.flatMap((token, from) => {
		if (!unknown.has(token.text) || taken.has(token) || people.has(from)) return [];
		return [{ from, to: from + 1, baseTo: from + 1, unknown: true }];
	});
}

/** Runs of capitals in which no name of the gazetteer was found. */
function judgeRest(
	text: TokenisedText,
	known: readonly Judged[],
	people: People,
	gazetteer: Gazetteer
): Judged[] {
	const taken = new Set<number>();
	for (const { from, to, verdict } of known) {
		if (verdict !== 'other') for (let i = from; i < to; i++) taken.add(i);
	}
	const actors = findActors(text.tokens);
	const judged: Judged[] = [];
	for (const run of findCapitalRuns(text.tokens)) {
		if (isTaken(run.from, run.to, taken)) continue;
		const name = judgeUnknown(text, run, { people, actors }, gazetteer);
		if (name) judged.push({ ...name, baseTo: name.to, unknown: true });
	}
	return judged;
}

function isTaken(from: number, to: number, taken: ReadonlySet<number>): boolean {
	for (let i = from; i < to; i++) if (taken.has(i)) return true;
	return false;
}

function settle(text: TokenisedText, judged: readonly Judged[]): RecognisedName[] {
	const accepted = new Set(judged.filter((name) => name.verdict === 'place'));
	const keyOf = (name: Judged) => normaliseName(textOf(text, name.from, name.baseTo));
	const names = new Set([...accepted].map(keyOf));
	for (const name of judged) {
		if (name.verdict === 'lacking' && names.has(keyOf(name))) accepted.add(name);
	}
	judged.forEach((name, i) => {
		if (name.verdict === 'lacking' && isListedWith(text, judged[i - 1], name, accepted))
			accepted.add(name);
	});
	for (let i = judged.length - 2; i >= 0; i--) {
		const [name, next] = [judged[i], judged[i + 1]];
		if (name?.verdict === 'lacking' && next && isListed(text, name, next) && accepted.has(next))
			accepted.add(name);
	}
	return judged.filter((name) => accepted.has(name));
}

function isListedWith(
	text: TokenisedText,
	before: Judged | undefined,
	name: Judged,
	accepted: ReadonlySet<Judged>
): boolean {
	return before !== undefined && accepted.has(before) && isListed(text, before, name);
}

/** Are two names members of one list: "X and Y", "X, Y" where both are known? */
function isListed({ body, tokens }: TokenisedText, a: Judged, b: Judged): boolean {
	const between = body.slice(tokens[a.to - 1]?.end, tokens[b.from]?.start).replace(/\s+/g, ' ');
	if ([' and ', ' or ', ', and ', ' nor '].includes(between)) return true;
	return between === ', ' && !a.unknown && !b.unknown;
}
