/**
 * A band of the window, as high as a few lines, in which a reader reads: margins taken off its top and bottom. It lies in
 * the middle; on a phone, where the map covers the top, in the middle of what is left.
 */
const readingBand = { wide: '-46% 0px -44% 0px', phone: '-62% 0px -26% 0px' } as const;
const isPhone = '(max-width: 55rem)';

/**
 * Tells which elements stand where a reader reads, whenever that changes.
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
		{ rootMargin: matchMedia(isPhone).matches ? readingBand.phone : readingBand.wide }
	);
	for (const element of elements) observer.observe(element);
	return () => observer.disconnect();
}
