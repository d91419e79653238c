import type { Passage } from '../report/passages';
import type { Report } from '../report/report';
import type { TextQuoteSelector } from '../report/selector';
import type { LayerFeature, LayerMention, LayerSummary } from './layer';
import type { StoryFile } from './story-file';
import type { LayerRelation, StoryTime, Voice } from './voice';

/** A mention within a passage. `start` and `end` are UTF-16 units within the passage's quotation. */
export interface PassageMention extends Omit<LayerMention, 'report' | 'rejected' | 'reason'> {
	/** Id of the place; null where none was found. */
	readonly place: string | null;
}

/** A passage with what is known of it. Passages without a mention are kept: a report is read whole. */
export interface StoryPassage extends Passage {
	/** Addresses the publisher's page. */
	readonly selector: TextQuoteSelector;
	/** In reading order. */
	readonly mentions: readonly PassageMention[];
	/** Who says what in it; cue and content by UTF-16 units within the quotation. */
	readonly voices: readonly Voice[];
	/** Expressions of time, as calendar days; offsets within the quotation. */
	readonly when: readonly StoryTime[];
}

/** A place as the story tells of it. */
export interface StoryPlace {
	readonly id: string;
	readonly feature: LayerFeature;
	/** Our note. */
	readonly note: string;
	/** Ids of the passages that mention it: reports in the story's order, then in reading order. */
	readonly passages: readonly string[];
	/** Ids of the reports that mention it, in the story's order. */
	readonly reports: readonly string[];
	/** No mention is literal: the place only acts, or lends its name. */
	readonly actsOnly: boolean;
}

/** An explainer and everything resolved for it: the one value that pages and exports read. */
export interface Story {
	readonly file: StoryFile;
	readonly reports: readonly Report[];
	readonly passages: readonly StoryPassage[];
	/** In the order of the story's notes. */
	readonly places: readonly StoryPlace[];
	readonly unresolved: readonly LayerMention[];
	/** Stated distances and directions; offsets in the report's body. */
	readonly relations: readonly LayerRelation[];
	readonly summary: LayerSummary;
}
