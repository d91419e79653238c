import type { Point } from './geometry';
import { contextId } from './context-id';
import { estimateContext, estimateForms, arrowWidth, type LabelType } from './label-type';
import type { LabelForm, LayoutItem } from './layout-item';
import type { ContextLabel, MapPlace } from './map-place';
import type { Position } from '../gazetteer/place';

/** Diameter in pixels of a disc and of a ring. */
export const discSize = 16;
export const ringSize = 16;

/** A ring or a disc where a place has a mark of its own; 0 where the shape beneath is the mark. */
export function symbolSize({ shape, actsOnly }: MapPlace): number {
	if (actsOnly) return ringSize;
	return shape === 'point' ? discSize : 0;
}

export interface Forms {
	readonly forms: readonly LabelForm[];
	readonly edgeForms: readonly LabelForm[];
}

export const estimatedForms = (place: MapPlace, type: LabelType): Forms => ({
	forms: estimateForms(place, type),
	edgeForms: estimateForms(place, type, arrowWidth)
});

/**
 * What the layout needs to know of a story's places and of the context, in order of importance. Context that would only
 * repeat the name of a place is left out.
 */
export function layoutItems(
	places: readonly MapPlace[],
	context: readonly ContextLabel[],
	at: (position: Position) => Point,
	formsOf: (place: MapPlace) => Forms,
	contextForms: (label: ContextLabel) => readonly LabelForm[]
): LayoutItem[] {
	const story = places.map((place): LayoutItem => ({
		id: place.id,
		kind: place.actsOnly ? 'point' : place.shape,
		anchors: place.anchors.map(at),
		symbol: symbolSize(place),
		...formsOf(place)
	}));
	const taken = new Set(places.map(({ name }) => name));
	const free = context.filter(({ name }) => !taken.has(name));
	const names = free.map((label): LayoutItem => ({
		id: contextId(label),
		kind: 'context',
		anchors: label.anchors.map(at),
		symbol: 0,
		forms: label.rank === 'link' ? contextForms(label).slice(0, 1) : contextForms(label),
		edgeForms: []
	}));
	return [...story, ...names];
}

export const estimatedContext = (label: ContextLabel, type: LabelType) =>
	estimateContext(label, type);
