import type { LocatedMention } from '../geoparse/locate-mentions';

/** What a page asks of the worker. The first message says where the packed gazetteer is. */
export type GeoparseRequest =
	| { readonly kind: 'open'; readonly index: string }
	| {
			readonly kind: 'locate';
			readonly number: number;
			readonly text: string;
			readonly outlet?: string;
	  };

/**
 * What the worker answers: to `open` with number 0, to `locate` with its number. It is `broken` where it cannot say what
 * it was asked.
 */
export type GeoparseAnswer =
	| { readonly kind: 'opened'; readonly number: 0 }
	| {
			readonly kind: 'located';
			readonly number: number;
			readonly mentions: readonly LocatedMention[];
	  }
	| { readonly kind: 'failed'; readonly number: number; readonly problem: GeoparseProblem }
	| { readonly kind: 'broken' };

/**
 * Why a text was not geoparsed: the gazetteer could not be fetched (`unreachable`) or was no such gazetteer
 * (`unreadable`), the worker could not read this text (`unread`), stopped (`stopped`), or was closed (`closed`).
 */
export type GeoparseProblem = 'unreachable' | 'unreadable' | 'unread' | 'stopped' | 'closed';
