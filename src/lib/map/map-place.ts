import type { PlaceKind, Position, Precision } from '../gazetteer/place';

/** What the map needs to know of a story's place: enough to mark, name and open it. */
export interface MapPlace {
	readonly id: string;
	readonly name: string;
	/** The local name, with its BCP 47 language; Dari before Pashto. */
	readonly local?: { readonly text: string; readonly language: string };
	readonly kind: PlaceKind;
	/** Address of the place's page. */
	readonly href: string;
	/** Passages that mention it, over all reports of the story. */
	readonly passages: number;
	readonly precision: Precision;
	/** The place is only ever named for a government, a people or a name: drawn as an open ring. */
	readonly actsOnly: boolean;
	/** A word that belongs to its name on the map: "contested". */
	readonly tag?: string;
	/** Shape of its mark: a disc, an outlined area, a soft line. */
	readonly shape: 'point' | 'area' | 'line';
	/**
	 * Points, `[longitude, latitude]`, at which its label may stand, best first: the point itself; points inside the
	 * area; points along the line. The place counts as in view while any of them is.
	 */
	readonly anchors: readonly Position[];
}

/** A name on the plate for orientation only: no link, dropped where there is no room. */
export interface ContextLabel {
	readonly id: string;
	readonly name: string;
	readonly local?: { readonly text: string; readonly language: string };
	/** `link`: the words of a stated distance, which stand whole or not at all. */
	readonly rank: 'country' | 'province' | 'link';
	readonly anchors: readonly Position[];
}

/** A stated distance between two places: a thin line, and the words that belong to it. */
export interface MapLink {
	readonly id: string;
	/** `[longitude, latitude]` of the points that were measured. */
	readonly from: Position;
	readonly to: Position;
	/** What was stated, and what was measured, in a few words each, in the interface's language. */
	readonly stated: string;
	readonly measured: string;
	readonly language: string;
}

/** All anchors of everything that a plate names, by id: fetched when it is first moved. */
export interface PlateAnchors {
	readonly places: Readonly<Record<string, readonly Position[]>>;
	readonly context: Readonly<Record<string, readonly Position[]>>;
}
