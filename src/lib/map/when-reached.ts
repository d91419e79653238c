const reaches = ['pointerenter', 'pointerdown', 'touchstart', 'wheel', 'keydown', 'focusin'];

/**
 * Calls `start` once, when the reader first reaches for the plate: by pointer, touch, wheel, key or focus. Returns a
 * function that stops waiting.
 */
export function whenReached(plate: HTMLElement, start: () => void): () => void {
	const stop = new AbortController();
	const reached = () => {
		stop.abort();
		start();
	};
	for (const name of reaches) {
		plate.addEventListener(name, reached, { signal: stop.signal, passive: true });
	}
	// The pointer or the focus may have been there before scripts were.
	if (plate.matches(':hover, :focus-within')) reached();
	return () => stop.abort();
}
