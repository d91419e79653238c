import type { Gazetteer } from '../gazetteer/gazetteer';
import { calendarWords } from './calendar-table';
import { commonWords } from './common-word-table';
import { gatherEvidence, isKnownOtherwise, type Evidence } from './evidence';
import type { People } from './find-people';
import { languages } from './language-table';
import { partWords } from './locative-table';
import type { NameCandidate } from './name-candidate';
import { knownFrom, priorOf } from './prior';
import { speechVerbs } from './speech-table';
import { givenNames, placesThatAreGivenNames } from './title-table';
import { textOf, type Token, type TokenisedText } from './tokens';

/** `lacking`: nothing speaks against a place, but not enough for one; a better mention elsewhere may decide. */
export type Verdict = 'place' | 'lacking' | 'other';

/** What is known of the whole report when one of its names is judged. */
export interface JudgedReport {
	readonly people: People;
	/** Indexes of names that contain one judged before ("Zimbabwe" in "Mutare, Zimbabwe"), added to here. */
	readonly containers: Set<number>;
	/** Words that say something, in lower case. */
	readonly speakers: ReadonlySet<string>;
}

/**
 * Decides whether a candidate is a place here, from its prior and what stands around it.
 */
export function judgeName(
	text: TokenisedText,
	name: NameCandidate,
	{ people, containers, speakers }: JudgedReport,
	gazetteer: Gazetteer
): Verdict {
	if (name.isAbbreviation) return 'place';
	if (isCurrency(text.tokens, name)) return 'other';
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
	if (calendarWords.has(lower) || languages.has(lower)) return 'other';
	if (people.names.has(lower)) return evidence.locative === 'strong' ? judgeByPrior() : 'other';
	return judgeByPrior();

	function judgeByPrior(): Verdict {
		const prior = priorOf(textOf(text, name.from, name.baseTo), name.places, gazetteer);
		if (name.hasKindWord) return judgeWithKindWord(name, evidence);
		if (prior === 'strong') return judgeStrong(text, name, evidence);
		if (evidence.attributive && !commonWords.has(lower)) return 'place';
		// In "the Richmond Fire Department" the article is the department's.
		const afterArticle = evidence.afterArticle && !evidence.inOrganisation;
		if (evidence.neighbourBefore || afterArticle) return 'other';
		if (evidence.neighbourAfter && !evidence.inOrganisation) return 'other';
		if (evidence.neighbourAfter && prior === 'weak') {
			// "Southern Highlands Growers" speaks of the Southern Highlands, if of anything.
			return partWords.has(text.tokens[name.from - 1]?.lower ?? '') ? 'other' : 'lacking';
		}
		if (speakers.has(lower) && evidence.locative !== 'strong') return 'lacking';
		return prior === 'medium'
			? judgeMedium(text, name, evidence)
			: judgeWeak(lower, name, evidence);
	}
}

/** "US$10,000", "$US 15 billion". */
function isCurrency(tokens: readonly Token[], { from, to }: NameCandidate): boolean {
	const [before, after] = [tokens[from - 1], tokens[to]];
	return (
		(after?.text === '$' && after.tight) ||
		(before?.text === '$' && tokens[from]?.tight === true && tokens[from]?.shape === 'upper')
	);
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
	if (isUncounted(name)) return evidence.locative === 'strong' ? 'place' : 'lacking';
	return evidence.locative === 'none' ? 'lacking' : 'place';
}

/** A hamlet that nobody has counted: "to Dashti" is more likely a person. */
const isUncounted = ({ places }: NameCandidate) =>
	places.length > 0 &&
	places.every(({ kind, population }) => kind === 'village' && population === 0);
