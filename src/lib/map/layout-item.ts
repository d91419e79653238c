import type { Point, Rect, Segment, Size } from './geometry';

/** A size that a label may take. */
export interface LabelForm extends Size {
	/** Pixels from the top of the label to the middle of its first line. */
	readonly head: number;
}

export interface LayoutItem {
	readonly id: string;
	readonly kind: 'point' | 'area' | 'line' | 'context';
	/** Pixels, best first; they may lie beyond the plate. */
	readonly anchors: readonly Point[];
	/** Diameter of the mark at the anchor in pixels; 0 where the shape beneath is the mark. */
	readonly symbol: number;
	/** Sizes of the label, best first. */
	readonly forms: readonly LabelForm[];
	/** Sizes of the label with an arrow, for standing on the plate's edge. */
	readonly edgeForms: readonly LabelForm[];
}

/** A line drawn for the place `id`: the outline of an area, the run of a valley. */
export interface ShapeLine<At> {
	readonly id: string;
	readonly points: readonly At[];
}

export interface LayoutInput {
	/** The most important first. */
	readonly items: readonly LayoutItem[];
	readonly size: Size;
	/** Controls, inset, scale, attribution, key. */
	readonly obstacles: readonly Rect[];
	/** Lines of the story's shapes; labels keep clear of them where they can. */
	readonly lines: readonly ShapeLine<Point>[];
	/** Least width and height of a target in pixels. */
	readonly target: number;
	/** Middles of the labels as they stood before, moved along with the map. */
	readonly previous: ReadonlyMap<string, Point>;
}

/** Which side of its label keeps its place when the text turns out narrower or wider than measured. */
export type Pinned = 'start' | 'middle' | 'end';

export interface Placement {
	readonly id: string;
	/** There was no room for it; only ever true of context. */
	readonly hidden: boolean;
	/** It stands on the edge of the plate because the place lies beyond. */
	readonly edge: boolean;
	/** Direction from the middle of the plate to a place beyond it, in degrees clockwise from east. */
	readonly bearing: number;
	/** Index into `forms`, or `edgeForms` on the edge. */
	readonly form: number;
	/** How many there were to choose from. */
	readonly forms: number;
	readonly label: Rect;
	readonly pinned: Pinned;
	/** What a finger has to hit: the label, made large enough. */
	readonly target: Rect;
	/** The anchor in view that the placement belongs to, and its index; the item's first where none is in view. */
	readonly anchor: Point;
	readonly anchorIndex: number;
	/** Middle of the mark, where there is one. */
	readonly symbol: Point | null;
	/** From the true place to a displaced mark. */
	readonly displacement: Segment | null;
	/** From the mark, or the anchor, to a distant label. */
	readonly leader: Segment | null;
	/** The label stands over its own area. */
	readonly over: boolean;
}

/** A way to set an item's label; the lower the cost, the better it reads. */
export interface Candidate {
	readonly form: number;
	readonly label: Rect;
	readonly pinned: Pinned;
	readonly anchorIndex: number;
	readonly leader: Segment | null;
	readonly over?: boolean;
	readonly cost: number;
}
