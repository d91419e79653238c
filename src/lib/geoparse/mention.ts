import type { Span } from '../report/report';

/** `Panjshir Valley`, `the capital`, `British`. */
export type Form = 'name' | 'description' | 'demonym';

/** After Gritta et al., "A Pragmatic Guide to Geoparsing Evaluation": there, or only standing for someone. */
export type Role = 'literal' | 'associative';

/** A place that was considered for a mention, and why it was not taken. */
export interface Candidate {
	readonly place: string;
	/** Name with country or region, for people to read: "Panjshir, Afghanistan". */
	readonly label: string;
	/** 0 to 1; the scores of all candidates of a mention, taken and rejected, sum to at most 1. */
	readonly score: number;
	readonly reason: string;
}

/** A span of a report's body that refers to a place: what the recogniser hands to the resolver. */
export interface RecognisedMention extends Span {
	readonly exact: string;
	readonly form: Form;
	readonly role: Role;
}

/** A recognised mention with the place that is meant, or none. Offsets count UTF-16 units in the report's body. */
export interface Mention extends RecognisedMention {
	/** Id of the gazetteer entry; null where no place could be found. */
	readonly place: string | null;
	/** 0 to 1: how sure the resolver is of `place`; 0 where there is none. */
	readonly confidence: number;
	/** Why this place, or why none, in words. */
	readonly reason: string;
	/** Best first, at most five. */
	readonly rejected: readonly Candidate[];
	/** Set where an editor's decision made or changed this mention. */
	readonly decided?: true;
}
