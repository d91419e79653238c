import type { ContextLabel, MapLink, MapPlace } from './map-place';
import type { PlateWords } from './plate-words';
import type { Bounds } from './view';

export interface PlateProps {
	/** In the order of tabbing, the most important first. */
	places: readonly MapPlace[];
	context: readonly ContextLabel[];
	/** Stated distances to draw, where the page has any. */
	links: readonly MapLink[];
	/** What to show; the map moves there when it changes. */
	view: Bounds;
	/** Counted up when the page wants the view back though it is the same; as a rule left out. */
	recalled?: number;
	/** Where "Show all" leads. */
	home: Bounds;
	/** Places that the reader points at, here or in the words. */
	lit: ReadonlySet<string>;
	/** Places that a filter leaves out: still links, but quiet. */
	dimmed: ReadonlySet<string>;
	selected: string | null;
	/** HTML from `servedPlate`, or what the server puts in its place; read once. */
	locator: string;
	/** HTML from `insetSvg`, or what the server puts in its place; read once. */
	insetSvg: string;
	/** Where `PlateAnchors` are; what the props carry of them is enough until the plate is moved. */
	anchorsUrl: string;
	/** The scale bar of the served page, its length in CSS; read once. */
	bar: { readonly kilometres: number; readonly length: string };
	boundariesUrl: string;
	footprintsUrl: string;
	words: PlateWords;
	onhover: (id: string | null) => void;
	/** Ids of the places in view, after each move. */
	onview: (ids: string[]) => void;
	onopen: (id: string) => void;
	/** Tells whether the reader has moved the map away from `view`. */
	onfree?: (free: boolean) => void;
}

/** How the shapes of places stand out, or back. */
export type ShapeStates = Pick<PlateProps, 'lit' | 'dimmed' | 'selected'>;
