import type { Gazetteer } from '../gazetteer/gazetteer';
import { calendarWords } from './calendar-table';
import { commonWords } from './common-word-table';
import { gatherEvidence, isKnownOtherwise, type Evidence } from './evidence';
import type { People } from './find-people';
import type { NameCandidate } from './name-candidate';
import { knownFrom, priorOf } from './prior';
import { speechVerbs } from './speech-table';
import { givenNames, placesThatAreGivenNames } from './title-table';
import { textOf, type TokenisedText } from './tokens';

/** `lacking`: nothing speaks against a place, but not enough for one; a better mention elsewhere may decide. */
export type Verdict = 'place' | 'lacking' | 'other';

/**
 * Decides whether a candidate is a place here, from its prior and what stands around it.
 *
 * @param containers indexes of names that contain one judged before ("Zimbabwe" in "Mutare, Zimbabwe"), added to here
 */
export function judgeName(
	text: TokenisedText,
	name: NameCandidate,
	people: People,
	containers: Set<number>,
	gazetteer: Gazetteer
): Verdict {
	if (people.has(name.from) || people.has(name.baseTo - 1)) return 'other';
	const evidence = gatherEvidence(text, name, gazetteer);
	if (isKnownOtherwise(text.tokens, name) || evidence.inEpithet) return 'other';
	if (containers.has(name.from)) return 'place';
	const isPlain = evidence.container !== undefined || evidence.dateline || evidence.introduced;
	if (isPlain && (evidence.introduced || !evidence.neighbourBefore)) {
		if (evidence.container !== undefined) containers.add(evidence.container);
		return 'place';
	}
	const lower = textOf(text, name.from, name.baseTo).toLowerCase();
	if (calendarWords.has(lower)) return 'other';
	if (people.names.has(lower)) return evidence.locative === 'strong' ? judgeByPrior() : 'other';
	return judgeByPrior();

	function judgeByPrior(): Verdict {
		const prior = priorOf(textOf(text, name.from, name.baseTo), name.places, gazetteer);
		if (name.hasKindWord) return judgeWithKindWord(name, evidence);
		if (prior === 'strong') return judgeStrong(text, name, evidence);
		if (evidence.attributive && !commonWords.has(lower)) return 'place';
		if (evidence.neighbourBefore || evidence.afterArticle) return 'other';
		if (evidence.neighbourAfter && !(prior === 'medium' && evidence.inOrganisation)) return 'other';
		return prior === 'medium'
			? judgeMedium(text, name, evidence)
			: judgeWeak(lower, name, evidence);
	}
}

function judgeWithKindWord(name: NameCandidate, evidence: Evidence): Verdict {
	if (evidence.neighbourBefore && name.places.length === 0) return 'lacking';
	return 'place';
}

function judgeStrong(text: TokenisedText, name: NameCandidate, evidence: Evidence): Verdict {
	const first = text.tokens[name.from];
	if (evidence.inOrganisation) return 'place';
	const isGivenName = placesThatAreGivenNames.has(first?.lower ?? '');
	if (evidence.neighbourBefore && name.to - name.from === 1) {
		const isOrdinary = commonWords.has(text.tokens[name.from - 1]?.lower ?? '');
		const isCountry = name.places.some((place) => place.kind === 'country');
		return isOrdinary || (isCountry && !isGivenName) ? 'place' : 'other';
	}
	return evidence.neighbourAfter && isGivenName ? 'other' : 'place';
}

function judgeMedium(text: TokenisedText, name: NameCandidate, evidence: Evidence): Verdict {
	const first = text.tokens[name.from];
	const isSpeaker = speechVerbs.has(text.tokens[name.to]?.lower ?? '');
	if (evidence.locative !== 'none') return 'place';
	return isSpeaker || first?.opens === true ? 'lacking' : 'place';
}

/** "in Nice" is a city, "Nice" is not; a village called so is none either way. */
function judgeWeak(lower: string, name: NameCandidate, evidence: Evidence): Verdict {
	if (commonWords.has(lower) || givenNames.has(lower)) {
		const isKnown = name.places.some(({ population }) => population >= knownFrom);
		return isKnown && evidence.locative === 'strong' ? 'place' : 'lacking';
	}
	return evidence.locative === 'none' ? 'lacking' : 'place';
}
