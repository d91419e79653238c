import type { Span } from '../report/report';

/** A mention as this folder needs it; offsets are UTF-16 units in the text searched. */
export interface LocatedMention extends Span {
	/** Id of the gazetteer entry, or null. */
	readonly place: string | null;
	/** Where it is known: a demonym ("Afghan") is never what is located. */
	readonly form?: 'name' | 'description' | 'demonym';
}

/** A statement of how far, or in what direction, one place lies from another. Offsets are UTF-16 units. */
export interface Relation extends Span {
	readonly exact: string;
	/** Index of the mention that is being located; null where it is no mention ("a checkpoint north of Sirte"). */
	readonly subject: number | null;
	/** Index of the mention from which it is located; null where that is no mention, or only its edge. */
	readonly object: number | null;
	/** The distance stated; left out for "just north of", "a few miles" and "an hour’s drive". */
	readonly kilometres?: number;
	/** "About", "some", "nearly" and the like, or a range. */
	readonly approximate: boolean;
	/** "More than 50 km" says at least, "within 50 km" at most. */
	readonly bound?: 'least' | 'most';
	/** Degrees of the wind named, clockwise from north. */
	readonly bearing?: number;
	/** By how many degrees the measured bearing may differ; set with `bearing`. */
	readonly windTolerance?: number;
}
