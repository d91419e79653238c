/** The part of the window in which words can be read, in pixels from its top. */
export interface ReadingRoom {
	readonly top: number;
	readonly bottom: number;
}

/** How far a page is scrolled, and can be, in pixels. */
export interface Scrolled {
	readonly by: number;
	readonly most: number;
}

/** Where in its room a reader reads: a third of the way down. */
const readingShare = 0.35;

/**
 * Returns how far down the window the reader reads, in pixels: a third of the way down the room; over the last roomful of
 * the page it slides to the bottom, so that the last steps, which cannot be scrolled up so far, have their turn too.
 */
export function readingLine({ top, bottom }: ReadingRoom, { by, most }: Scrolled): number {
	const room = bottom - top;
	const usual = top + room * readingShare;
	const left = Math.max(0, most - by);
	if (most <= 0 || left >= room) return usual;
	return usual + (bottom - usual) * (1 - left / Math.min(room, most));
}

/**
 * Returns the index of the step that stands at `line`: the last one that begins above it, or the first.
 *
 * @param tops where the steps begin, in pixels from the window's top, in order
 */
export function stepAt(tops: readonly number[], line: number): number {
	return Math.max(0, tops.filter((top) => top <= line).length - 1);
}

/**
 * Is a page that scrolls from `before` to `now` still on its way to `target`, or there? Then it is not the reader who
 * scrolls it. A pixel is allowed for, since browsers round.
 */
export function isBoundFor(target: number, before: number, now: number): boolean {
	return Math.abs(target - now) <= Math.abs(target - before) + 1;
}

/** Returns the index of the step whose address is `hash`, as `location` has it; null where there is none. */
export function stepOf(steps: readonly { readonly id: string }[], hash: string): number | null {
	const index = steps.findIndex(({ id }) => hash === `#${id}`);
	return index < 0 ? null : index;
}
