import type { Manner, Speech } from '../attribution/attribution';
import type { Span } from '../report/report';
import type { TimePrecision } from '../time/time-expression';

/** Somebody says something: one attribution, and whose it is. */
export interface Voice {
	/** The source as the text names it, or the person for whom a pronoun stands; "unclear" where the text names nobody. */
	readonly source: string;
	/** Through whom or what it reached the reporter, as the text has it. */
	readonly via?: string;
	/** Id of a party of the story, or `reporters`, `others`, `unclear`. */
	readonly party: string;
	readonly manner: Manner;
	readonly speech: Speech;
	/** UTF-16 units: in the report's body in the layer, in the quotation in a passage. */
	readonly cue: Span;
	readonly content: Span;
	/** The report says that this could not be verified. */
	readonly verification: 'unverified' | null;
	/** An editor's decision made or changed it. */
	readonly decided?: true;
}

/** A voice as the layer keeps it. */
export interface LayerVoice extends Voice {
	readonly report: string;
}

/** A stretch of calendar days that a report speaks of. Offsets as in `Voice`. */
export interface StoryTime extends Span {
	/** First and last day, ISO 8601, inclusive, in the publisher's local day. */
	readonly from: string;
	readonly to: string;
	readonly precision: TimePrecision;
	/** History rather than the news of these weeks. */
	readonly background: boolean;
}

export interface LayerTime extends StoryTime {
	readonly report: string;
}

/** What a report states of the distance or direction between two places, and what the map measures. */
export interface LayerRelation extends Span {
	readonly report: string;
	readonly exact: string;
	/** Ids of the place that is located, and of the one it is located from. */
	readonly subject: string;
	readonly object: string;
	readonly statedKilometres: number | null;
	/** "About", "some": the statement is rounded. */
	readonly approximate: boolean;
	/** Degrees clockwise from north of the wind that is named. */
	readonly statedBearing: number | null;
	/** Between the points below, along a great circle. */
	readonly measuredKilometres: number;
	readonly measuredBearing: number | null;
	/** `[longitude, latitude]` measured from (object) and to (subject). */
	readonly from: readonly [number, number];
	readonly to: readonly [number, number];
	readonly toleranceKilometres: number | null;
	readonly toleranceDegrees: number | null;
	/** Does all that could be checked agree? Null where nothing could be. */
	readonly agrees: boolean | null;
}
