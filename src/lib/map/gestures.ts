import type { Point } from './geometry';

export interface GestureHandlers {
	/** The hand moved the map by so many pixels. */
	drag(by: Point): void;
	/** Zoom by levels, keeping what lies under `at`. */
	zoom(by: number, at: Point): void;
	/** The hand let go. */
	settle(): void;
	/** Whether the wheel belongs to the page rather than the map. */
	sharesScroll(): boolean;
}

/** Pixels that a pointer may tremble before it drags. */
const slack = 4;

const middle = (points: readonly Point[]): Point => ({
	x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
	y: points.reduce((sum, { y }) => sum + y, 0) / points.length
});

const spread = ([a, b]: readonly Point[]) => (a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0);

/**
 * Drags with one pointer, zooms with two or with the wheel, on all of `plate` except what `[data-still]` contains, links
 * included: a drag that starts on a link does not follow it. Returns a function that stops listening.
 */
export function followGestures(plate: HTMLElement, handlers: GestureHandlers): () => void {
	const pointers = new Map<number, Point>();
	let start: Point | null = null;
	let moving = false;
	let swallow = false;

	const at = ({ clientX, clientY }: MouseEvent): Point => {
		const { left, top } = plate.getBoundingClientRect();
		return { x: clientX - left, y: clientY - top };
	};
	const isStill = ({ target }: Event) =>
		target instanceof Element && target.closest('[data-still]') !== null;

	function down(event: PointerEvent) {
		if (isStill(event) || event.button !== 0) return;
		pointers.set(event.pointerId, at(event));
		if (pointers.size === 1) start = at(event);
		swallow = false;
	}

	function move(event: PointerEvent) {
		if (!pointers.has(event.pointerId)) return;
		const now = at(event);
		if (!moving && pointers.size === 1 && start) {
			if (Math.hypot(now.x - start.x, now.y - start.y) < slack) return;
		}
		if (!moving) {
			moving = true;
			for (const id of pointers.keys()) plate.setPointerCapture(id);
		}
		const before = [...pointers.values()];
		pointers.set(event.pointerId, now);
		const after = [...pointers.values()];
		const [from, to] = [middle(before), middle(after)];
		handlers.drag({ x: to.x - from.x, y: to.y - from.y });
		if (after.length === 2 && spread(before) > 0) {
			handlers.zoom(Math.log2(spread(after) / spread(before)), to);
		}
	}

	function up(event: PointerEvent) {
		if (!pointers.delete(event.pointerId) || pointers.size > 0) return;
		if (moving) {
			swallow = true;
			handlers.settle();
		}
		[moving, start] = [false, null];
	}

	function click(event: MouseEvent) {
		if (!swallow) return;
		swallow = false;
		event.preventDefault();
		event.stopPropagation();
	}

	function wheel(event: WheelEvent) {
		if (isStill(event) || (handlers.sharesScroll() && !event.ctrlKey && !event.metaKey)) return;
		event.preventDefault();
		const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
		const speed = event.ctrlKey ? 0.01 : 0.0022;
		const by = Math.min(0.6, Math.max(-0.6, -event.deltaY * lines * speed));
		handlers.zoom(by, at(event));
		handlers.settle();
	}

	function doubleClick(event: MouseEvent) {
		if (isStill(event) || (event.target instanceof Element && event.target.closest('a'))) return;
		handlers.zoom(1, at(event));
		handlers.settle();
	}

	const stop = new AbortController();
	const { signal } = stop;
	plate.addEventListener('pointerdown', down, { signal });
	plate.addEventListener('pointermove', move, { signal });
	plate.addEventListener('pointerup', up, { signal });
	plate.addEventListener('pointercancel', up, { signal });
	plate.addEventListener('click', click, { signal, capture: true });
	plate.addEventListener('dblclick', doubleClick, { signal });
	plate.addEventListener('wheel', wheel, { signal, passive: false });
	plate.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
	return () => stop.abort();
}
