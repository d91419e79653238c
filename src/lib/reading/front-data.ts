import type { ReadingPlace } from './reading-place';
import type { ReportSource } from './reading-report';
import type { DrawnAxis } from '../timeline/drawn-axis';
import type { TimelineEntry } from '../timeline/timeline-entry';
import type { SiftedPassage } from './sift';

/** What the front page of an explainer shows. */
export interface FrontData {
	readonly id: string;
	readonly title: string;
	readonly headline: string;
	readonly standfirst: string;
	readonly asReportedOn: string;
	readonly updated: string;
	readonly corrections: readonly { readonly date: string; readonly text: string }[];
	/** Address and number of steps of the story's tour, where it has one. */
	readonly tour: { readonly href: string; readonly steps: number } | null;
	/** Address of the page for handing the story on. */
	readonly share: string;
	readonly reports: readonly ReportSource[];
	readonly places: readonly ReadingPlace[];
	/** Our note on each place, by id. */
	readonly notes: Readonly<Record<string, string>>;
	readonly timeline: readonly TimelineEntry[];
	/** Null where nothing of the news is dated. */
	readonly axis: DrawnAxis | null;
	/** Every quoted passage, as far as filters need to know it. */
	readonly passages: readonly SiftedPassage[];
	/** Names of the story's parties, by id, in its order. */
	readonly parties: readonly { readonly id: string; readonly name: string }[];
	/** Words that name a place which cannot be marked, each once. */
	readonly unplaced: readonly string[];
}
