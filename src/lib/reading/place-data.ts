import type { Language, PlaceKind, Precision } from '../gazetteer/place';
import type { LayerRelation } from '../story/voice';
import type { ReadingPassage, ReportSource } from './reading-report';

/** Words of a passage, whose they are, and where they stand. */
export interface ReadingCited {
	readonly says: string;
	readonly by: string;
	readonly publisher: string;
	readonly paragraph: number;
	/** The passage on this page, or in the report where this page does not show it. */
	readonly href: string;
}

export interface ReadingClaim {
	readonly question: string;
	readonly for: readonly ReadingCited[];
	readonly against: readonly ReadingCited[];
	readonly unverified: readonly ReadingCited[];
}

export interface ReadingDifference {
	readonly subject: string;
	readonly cells: readonly ReadingCited[];
}

/** A stated distance or direction, and what the map measures. */
export interface ReadingRelation extends Pick<
	LayerRelation,
	| 'exact'
	| 'measuredKilometres'
	| 'measuredBearing'
	| 'toleranceKilometres'
	| 'toleranceDegrees'
	| 'agrees'
> {
	readonly publisher: string;
	readonly subjectName: string;
	readonly objectName: string;
	readonly href: string;
}

/** A place of the story that lies near another, as seen from there. */
export interface NearbyPlace {
	readonly id: string;
	readonly kilometres: number;
	/** Degrees clockwise from north. */
	readonly bearing: number;
	/** It is an area or a line, measured to its middle. */
	readonly middle?: true;
}

/** A passage that is about the place without naming it. */
export interface AttachedPassage {
	readonly passage: ReadingPassage;
	readonly report: ReportSource;
	/** Why it stands here, in our words. */
	readonly reason: string;
}

/** What a place's page shows. */
export interface PlaceData {
	readonly id: string;
	readonly story: {
		readonly id: string;
		readonly title: string;
		readonly asReportedOn: string;
		readonly href: string;
	};
	readonly name: string;
	readonly names: { readonly [language in Language]?: string };
	readonly kinds: readonly PlaceKind[];
	readonly precision: Precision;
	readonly hasSchematicLine: boolean;
	readonly actsOnly: boolean;
	/** Names of the containing places, nearest first. */
	readonly within: readonly string[];
	readonly away?: { readonly kilometres: number; readonly bearing: number; readonly from: string };
	readonly note: string;
	readonly source: string;
	/** Page of the entry in a public gazetteer, where there is one. */
	readonly gazetteer?: string;
	readonly passages: number;
	readonly byReport: readonly {
		readonly report: ReportSource;
		readonly passages: readonly ReadingPassage[];
	}[];
	/** Not counted among its passages. */
	readonly attached: readonly AttachedPassage[];
	/** Names of the story's parties, by id, in its order. */
	readonly parties: readonly { readonly id: string; readonly name: string }[];
	readonly claims: readonly ReadingClaim[];
	readonly differences: readonly ReadingDifference[];
	readonly relations: readonly ReadingRelation[];
	/** Nearest first. */
	readonly nearby: readonly NearbyPlace[];
}
