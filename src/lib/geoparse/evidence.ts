import type { Gazetteer } from '../gazetteer/gazetteer';
import type { TokenRange } from './capital-runs';
import { findContainer } from './find-container';
import {
	civicNouns,
	introducingKinds,
	localNouns,
	notNouns,
	partWords,
	strongLocatives,
	thingNouns,
	weakLocatives
} from './locative-table';
import type { NameCandidate } from './name-candidate';
import { hasNeighbourAfter, hasNeighbourBefore, isEndedByOrganisation } from './neighbours';
import { epithetHeads, notPlaces } from './organisation-table';
import { isCapitalised, type Token, type TokenisedText } from './tokens';

/** What stands around a candidate and speaks for or against a place. */
export interface Evidence {
	/** "in", "near": ground to stand on; "from", "to": people and places alike. */
	readonly locative: 'strong' | 'weak' | 'none';
	/** "the town of"; "… City Council", "… Fire Chief". */
	readonly introduced: boolean;
	/** Index of the name that contains it: ", Zimbabwe" or ", in Manica Province"; undefined where there is none. */
	readonly container: number | undefined;
	/** "a Danbury man", "the Cincinnati suburb": it says where someone or something is from. */
	readonly attributive: boolean;
	/** "BLANTYRE, Malawi -": all in capitals at the head of a paragraph. */
	readonly dateline: boolean;
	/** A capitalised word directly before or after, which makes it part of a longer name. */
	readonly neighbourBefore: boolean;
	readonly neighbourAfter: boolean;
	/** The longer name ends like an organisation's: "Kabul University". */
	readonly inOrganisation: boolean;
	/** "the Lion of Panjshir". */
	readonly inEpithet: boolean;
	/** "the" directly before, and no noun after that it belongs to. */
	readonly afterArticle: boolean;
}

export function gatherEvidence(
	text: TokenisedText,
	name: NameCandidate,
	gazetteer: Gazetteer
): Evidence {
	const { tokens } = text;
	const before = startOfPhrase(tokens, name.from);
	const preposition = wordBefore(tokens, before);
	return {
		locative: locativeOf(preposition),
		introduced: isIntroduced(tokens, name.from) || isCivic(tokens, name.to),
		container: findContainer(text, name, gazetteer),
		attributive: isAttributive(tokens, name),
		dateline: isDateline(text, name),
		neighbourBefore: hasNeighbourBefore(tokens, name.from, gazetteer),
		neighbourAfter: hasNeighbourAfter(tokens, name, gazetteer),
		inOrganisation: isEndedByOrganisation(tokens, name.to),
		inEpithet: isInEpithet(tokens, name.from),
		afterArticle: tokens[name.from - 1]?.lower === 'the' && !modifiesNoun(tokens, name)
	};
}

/** More words for parts than this are no phrase. */
const mostParts = 4;

/** Steps back over "the" and words for parts: "in the northern" before "Afghanistan". */
function startOfPhrase(tokens: readonly Token[], from: number): number {
	let at = from;
	while (at > from - mostParts && tokens[at - 1]?.sentence === tokens[from]?.sentence) {
		const lower = tokens[at - 1]?.lower ?? '';
		if (lower === '-' && partWords.has(tokens[at - 2]?.lower ?? '')) at--;
		else if (partWords.has(lower) || lower === 'the') at--;
		else break;
	}
	return at;
}

function wordBefore(tokens: readonly Token[], at: number): Token | undefined {
	const token = tokens[at - 1];
	return token !== undefined && token.sentence === tokens[at]?.sentence ? token : undefined;
}

function locativeOf(word: Token | undefined): Evidence['locative'] {
	if (word === undefined) return 'none';
	if (strongLocatives.has(word.lower)) return 'strong';
	return weakLocatives.has(word.lower) ? 'weak' : 'none';
}

function isIntroduced(tokens: readonly Token[], from: number): boolean {
	if (isSeat(tokens, from)) return true;
	const of = tokens[from - 1];
	const kind = tokens[from - 2];
	return of?.lower === 'of' && kind?.shape === 'lower' && introducingKinds.has(kind.lower);
}

/** "R-Moorpark": whom a lawmaker stands for. */
function isSeat(tokens: readonly Token[], from: number): boolean {
	const [party, hyphen] = [tokens[from - 2], tokens[from - 1]];
	return (
		hyphen?.text === '-' &&
		hyphen.tight &&
		tokens[from]?.tight === true &&
		parties.has(party?.text ?? '') &&
		[',', '('].includes(tokens[from - 3]?.text ?? '')
	);
}

const parties = new Set(['D', 'R', 'I', 'DFL', 'L', 'Con', 'Lab', 'Dem', 'Rep']);

/** "Oxford City Council", "Hartford Fire Chief": what only a town or a county has. */
function isCivic(tokens: readonly Token[], to: number): boolean {
	const [body, office] = [tokens[to], tokens[to + 1]];
	if (!isCapitalised(body) || !isCapitalised(office)) return false;
	if (body.sentence !== tokens[to - 1]?.sentence || office.sentence !== body.sentence) return false;
	return civicBodies.has(body.lower) && civicNouns.has(office.lower);
}

const civicBodies = new Set(['city', 'town', 'county', 'borough', 'police', 'fire', 'township']);

function isAttributive(tokens: readonly Token[], name: NameCandidate): boolean {
	const article = tokens[name.from - 1]?.lower ?? '';
	return ['a', 'an', 'the'].includes(article) && localNouns.has(tokens[name.to]?.lower ?? '');
}

/** A noun in lower case follows directly, or a possession. */
function modifiesNoun(tokens: readonly Token[], { from, to }: NameCandidate): boolean {
	const next = tokens[to];
	if (next?.sentence !== tokens[from]?.sentence || next === undefined) return false;
	if (next.shape === 'possessive') return true;
	return next.shape === 'lower' && !notNouns.has(next.lower) && !next.lower.endsWith('ed');
}

function isDateline({ body, tokens }: TokenisedText, { from, to }: NameCandidate): boolean {
	const first = tokens[from];
	if (
		first === undefined ||
		!first.opens ||
		!tokens.slice(from, to).every((t) => t.shape === 'upper')
	) {
		return false;
	}
	const atHead = from === 0 || /\n/.test(body.slice(tokens[from - 1]?.end, first.start));
	const rest = body.slice(tokens[to - 1]?.end, (tokens[to - 1]?.end ?? 0) + 60);
	if (/^(?:, [\p{Lu}][\p{L}.]{1,14})? ?(?:--|[–—]) ?\p{Lu}/u.test(rest))
		return first.text.length > 3;
	return atHead && (/^ ?[-–—(]/.test(rest) || /^, [^.!?\n]{0,50}[-–—]/.test(rest));
}

function isInEpithet(tokens: readonly Token[], from: number): boolean {
	const at = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
	const head = tokens[at - 1];
	return tokens[at]?.lower === 'of' && isCapitalised(head) && epithetHeads.has(head.lower);
}

/** Is the name one that the tables know for something else? */
export function isKnownOtherwise(tokens: readonly Token[], { from, to }: TokenRange): boolean {
	if (thingNouns.has(tokens[to]?.lower ?? '') && tokens[to]?.sentence === tokens[from]?.sentence)
		return true;
	const words = tokens.slice(from, to).map(({ lower }) => lower);
	return notPlaces.has(words.join('-'));
}
