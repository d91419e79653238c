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

/** What the worker answers: to `open` with number 0, to `locate` with its number. */
export type GeoparseAnswer =
	| { readonly kind: 'opened'; readonly number: 0 }
	| {
			readonly kind: 'located';
			readonly number: number;
			readonly mentions: readonly LocatedMention[];
	  }
	| { readonly kind: 'failed'; readonly number: number; readonly message: string };
