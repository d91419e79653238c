/** The middle of the window: margins taken off its top and bottom. On a phone the map covers the top. */
const readingBand = '-30% 0px -35% 0px';

/**
 * Tells which elements stand in the middle of the window, where a reader reads, whenever that changes.
 *
 * @returns a function that stops watching
 */
export function watchReading(
	elements: Iterable<Element>,
	onchange: (inBand: readonly Element[]) => void
): () => void {
	const inBand = new Set<Element>();
	const observer = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting } of entries) {
				if (isIntersecting) inBand.add(target);
				else inBand.delete(target);
			}
			onchange([...inBand]);
		},
		{ rootMargin: readingBand }
	);
	for (const element of elements) observer.observe(element);
	return () => observer.disconnect();
}
