import type { Rect, Size } from '../map/geometry';

/** What social networks and messengers show of a page: pixels. */
export const pictureSize: Size = { width: 1200, height: 630 };

/** The map in the picture; the words stand to its left. */
export const plate: Rect = { x: 452, y: 28, width: 720, height: 574 };

/** The column of words. */
export const column: Rect = { x: 48, y: 28, width: 372, height: 574 };
