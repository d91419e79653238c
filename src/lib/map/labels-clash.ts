/** Pixels by which letters may touch before they are hard to read. */
const slack = 2;

const overlap = (a: DOMRect, b: DOMRect) =>
	Math.min(
		Math.min(a.right, b.right) - Math.max(a.left, b.left),
		Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
	);

const isShown = ({ width, height }: DOMRect) => width > 0 && height > 0;

const rectsOf = (plate: Element, selector: string) =>
	[...plate.querySelectorAll(selector)]
		.map((element) => element.getBoundingClientRect())
		.filter(isShown);

/**
 * Do labels of places, as they stand on the page, cover each other or what lies on the plate, or run over its edge? The
 * served style sheet is laid out for some sizes and for type that nobody has enlarged.
 */
export function labelsClash(plate: Element): boolean {
	const edge = plate.getBoundingClientRect();
	const labels = rectsOf(plate, '.mark .label');
	const others = rectsOf(plate, '.mark .symbol, [data-obstacle]');
	return labels.some(
		(label, i) =>
			label.left < edge.left ||
			label.right > edge.right ||
			label.top < edge.top ||
			label.bottom > edge.bottom ||
			labels.slice(i + 1).some((other) => overlap(label, other) > slack) ||
			others.some((other) => overlap(label, other) > slack)
	);
}
