/** How far below the window's edge something counts as near. */
const ahead = '0px 0px 400px 0px';

/**
 * Tells, once, that an element has come into the window or near it.
 *
 * @returns a function that stops watching
 */
export function whenNear(element: Element, onnear: () => void): () => void {
	const observer = new IntersectionObserver(
		(entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			onnear();
		},
		{ rootMargin: ahead }
	);
	observer.observe(element);
	return () => observer.disconnect();
}
