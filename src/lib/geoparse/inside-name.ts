import type { TokenRange } from './capital-runs';
import { isEndedByOrganisation } from './neighbours';
import { organisationWords } from './organisation-table';
import { isCapitalised, type Token } from './tokens';

/**
 * Do tokens `[from, to)` stand inside the longer name of an organisation: "Paris" in "Paris Police Department", "Nairobi"
 * in "University of Nairobi"?
 */
export function isInsideName(tokens: readonly Token[], { from, to }: TokenRange): boolean {
	return isAfterOrganisation(tokens, from) || isEndedByOrganisation(tokens, to);
}

/** "the Bank of Ghana", "the Bank of the Philippines". */
export function isAfterOrganisation(tokens: readonly Token[], from: number): boolean {
	const of = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
	const head = tokens[of - 1];
	return tokens[of]?.lower === 'of' && isCapitalised(head) && organisationWords.has(head.lower);
}
