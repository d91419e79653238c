import type { PlaceKind } from '../gazetteer/place';

const large: ReadonlySet<PlaceKind> = new Set(['country', 'continent', 'region', 'sea']);

/** How an area is drawn: outlined and hatched, or, where hatching would drown what lies inside, only outlined. */
export const areaDrawing = (kind: PlaceKind): 'area' | 'country' =>
	large.has(kind) ? 'country' : 'area';
