import type { Language, PlaceKind, Precision } from '../gazetteer/place';
import type { ReadingPlace } from './reading-place';
import type { ReadingPassage, ReportSource } from './reading-report';

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
	/** The ways in which the reports name it, each once. */
	readonly spellings: readonly string[];
	readonly source: string;
	/** Page of the entry in a public gazetteer, where there is one. */
	readonly gazetteer?: string;
	readonly passages: number;
	readonly byReport: readonly {
		readonly report: ReportSource;
		readonly passages: readonly ReadingPassage[];
	}[];
	/** Every place of the story, in reading order. */
	readonly places: readonly ReadingPlace[];
}
