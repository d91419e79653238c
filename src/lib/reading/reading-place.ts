import type { PlaceKind } from '../gazetteer/place';

/** What a list or a passage needs to know of a place: enough to name it and lead to it. */
export interface ReadingPlace {
	readonly id: string;
	readonly name: string;
	readonly local?: { readonly text: string; readonly language: string };
	readonly kind: PlaceKind;
	readonly href: string;
	readonly passages: number;
	readonly shape: 'point' | 'area' | 'line';
	readonly actsOnly: boolean;
}
