import type { ShapeStates } from './plate-props';

/** Marks the shapes of places in a drawing: lit, selected, or left out by a filter. */
export function showShapes(drawing: Element, { lit, dimmed, selected }: ShapeStates): void {
	for (const shape of drawing.querySelectorAll<SVGElement>('svg.locator [data-place]')) {
		const place = shape.dataset['place'] ?? '';
		shape.classList.toggle('lit', lit.has(place));
		shape.classList.toggle('dimmed', dimmed.has(place));
		shape.classList.toggle('selected', place === selected);
	}
}

/** Id of the place whose drawn shape lies at a point of the window. */
export function drawnPlaceAt({ x, y }: { x: number; y: number }): string | null {
	const found = document
		.elementsFromPoint(x, y)
		.find((element) => element instanceof SVGElement && element.dataset['place']);
	return found instanceof SVGElement ? (found.dataset['place'] ?? null) : null;
}
