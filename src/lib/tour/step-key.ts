/** What of a key press matters here; `target` tells where it fell. */
export interface KeyPress {
	readonly key: string;
	readonly altKey: boolean;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly shiftKey: boolean;
	readonly defaultPrevented: boolean;
}

export interface KeySurroundings {
	/** It fell on something that has a use for arrow keys: a field, the map. */
	readonly isTaken: boolean;
	/** The page can be scrolled sideways: the arrow keys belong to that. */
	readonly scrollsSideways: boolean;
	readonly rightToLeft: boolean;
}

/**
 * Returns how many steps a key leads on: 1 for the arrow that points along the writing, -1 for the other, 0 for any other
 * key. Up and Down stay with scrolling; Alt and an arrow with the browser's history.
 */
export function stepKey(press: KeyPress, around: KeySurroundings): -1 | 0 | 1 {
	const { key, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = press;
	if (altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return 0;
	if (around.isTaken || around.scrollsSideways) return 0;
	if (key === 'ArrowRight') return around.rightToLeft ? -1 : 1;
	if (key === 'ArrowLeft') return around.rightToLeft ? 1 : -1;
	return 0;
}

/** Selector of what keeps arrow keys for itself. */
export const takesArrows =
	'input, textarea, select, [contenteditable], [role="application"], [role="slider"], [role="radiogroup"], [role="tablist"], .plate';
