import type { Gazetteer } from '../gazetteer/gazetteer';
import { calendarWords } from './calendar-table';
import { lastOfRun } from './capital-runs';
import { commonWords } from './common-word-table';
import { kindWordsAfter } from './kind-word-table';
import { notNouns, partWords } from './locative-table';
import type { NameCandidate } from './name-candidate';
import { organisationWords } from './organisation-table';
import { officeWords, titlesBefore } from './title-table';
import { isCapitalised, type Token } from './tokens';
import { wordSet } from './word-set';

/** A capitalised word stands directly before, which makes the name part of a longer one. */
export function hasNeighbourBefore(
	tokens: readonly Token[],
	from: number,
	gazetteer: Gazetteer
): boolean {
	const hyphen = tokens[from - 1]?.text === '-' && tokens[from]?.tight === true;
	const token = tokens[hyphen ? from - 2 : from - 1];
	if (!isCapitalised(token) || token.sentence !== tokens[from]?.sentence) return false;
	if (gazetteer.named(token.text).some((p) => p.kind === 'country')) return false;
	if (hyphen && isKnownPlace(token, gazetteer)) return false;
	const isAcronym =
		token.shape === 'upper' && token.text.length > 1 && tokens[from]?.shape === 'title';
	return !isNeutral(token, gazetteer) && !titlesBefore.has(token.lower) && !isAcronym;
}

/** A capitalised word stands directly after, which makes the name part of a longer one. */
export function hasNeighbourAfter(
	tokens: readonly Token[],
	name: NameCandidate,
	gazetteer: Gazetteer
): boolean {
	const at = tokens[name.to]?.text === '-' && tokens[name.to]?.tight ? name.to + 1 : name.to;
	const token = tokens[at];
	if (!isCapitalised(token) || token.sentence !== tokens[name.from]?.sentence) return false;
	if (gazetteer.named(token.text).some((p) => p.kind === 'country')) return false;
	if (at > name.to && isKnownPlace(token, gazetteer)) return false;
	return !isNeutral(token, gazetteer) && !officeWords.has(token.lower);
}

/** "the Delhi-Lahore bus": two places, each its own. */
const isKnownPlace = (token: Token, gazetteer: Gazetteer) =>
	gazetteer.named(token.text).some(({ population }) => population >= hyphenatedFrom);
const hyphenatedFrom = 200_000;

/** Capitalised words that stand beside a place without making it part of another name. */
function isNeutral(token: Token, gazetteer: Gazetteer): boolean {
	const ordinary = token.opens && (commonWords.has(token.lower) || token.lower.endsWith('ing'));
	if (notNouns.has(token.lower)) return true;
	return (
		ordinary ||
		partWords.has(token.lower) ||
		calendarWords.has(token.lower) ||
		kindWordsAfter.has(token.lower) ||
		gazetteer.demonym(token.text) !== undefined
	);
}

/** Words directly after a town's name that make it the town's own: "Hartford Police Find Guns". Lower case. */
const civicWords = wordSet('police fire elementary high middle schools sheriff residents ems');

/** Does the run of capitals that a name ending before `to` stands in end like an organisation's name? */
export function isEndedByOrganisation(tokens: readonly Token[], to: number): boolean {
	const next = tokens[to];
	if (
		isCapitalised(next) &&
		next.sentence === tokens[to - 1]?.sentence &&
		civicWords.has(next.lower)
	)
		return true;
	const last = lastOfRun(tokens, to);
	return last >= to && organisationWords.has(tokens[last]?.lower ?? '');
}
