import type { ReadingPassage, ReportSource } from '../reading/reading-report';
import type { Bounds } from '../story/view';

/** A passage of a step, or the part of it that the step shows. */
export interface TourQuotation extends Pick<ReadingPassage, 'id' | 'quote'> {
	/** Placed mentions; `start` and `end` are UTF-16 units within `quote`. */
	readonly mentions: readonly {
		readonly start: number;
		readonly end: number;
		readonly place: string | null;
	}[];
	/** Id of its report. */
	readonly report: string;
}

export interface TourStep {
	/** Its address on the page: `#<id>`. */
	readonly id: string;
	readonly title: string;
	readonly words: string;
	readonly quotes: readonly TourQuotation[];
	/** Ids of the places that it speaks of. */
	readonly places: readonly string[];
	/** What shows them together. */
	readonly view: Bounds;
}

/** What the page of a tour shows. */
export interface TourData {
	readonly story: {
		readonly id: string;
		readonly title: string;
		readonly asReportedOn: string;
		readonly href: string;
	};
	readonly reports: readonly ReportSource[];
	readonly steps: readonly TourStep[];
}
