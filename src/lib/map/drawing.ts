import type { Position } from '../gazetteer/place';
import type { Point, Size } from './geometry';
import { showShapes } from './drawn-shapes';
import { fromFrame, toFrame, type Frame } from './frame';
import type { ShapeLine } from './layout-item';
import { readPathData } from './path-data';
import type { ShapeStates } from './plate-props';
import { project, worldSize, type Camera } from './view';

/** The locator drawing in the page, which stands in for the moving map until that has drawn, or where it cannot. */
export class Drawing {
	readonly #svg: SVGSVGElement;
	readonly #frame: Pick<Frame, 'center' | 'unit'>;

	private constructor(svg: SVGSVGElement, frame: Pick<Frame, 'center' | 'unit'>) {
		this.#svg = svg;
		this.#frame = frame;
	}

	static in(plate: HTMLElement): Drawing | null {
		// The newest one, where there was reason to draw it anew.
		const svg = [...plate.querySelectorAll<SVGSVGElement>('svg.locator')].at(-1);
		if (!svg) return null;
		const [longitude, latitude] = (svg.dataset['center'] ?? '').split(',').map(Number);
		const unit = Number(svg.dataset['unit']);
		if (longitude === undefined || latitude === undefined || !unit) return null;
		return new Drawing(svg, { center: [longitude, latitude], unit });
	}

	/** Puts the drawing where the camera sees it. */
	follow(camera: Camera, size: Size): void {
		const { center, unit } = this.#frame;
		const { width, height } = this.#svg.viewBox.baseVal;
		const scale = unit * worldSize(camera.zoom);
		const middle = project(camera, size, center);
		this.#svg.style.cssText = `left:0;top:0;width:${width * scale}px;height:${height * scale}px;translate:${middle.x - (width * scale) / 2}px ${middle.y - (height * scale) / 2}px`;
	}

	/** Where it draws `[longitude, latitude]` at present, in pixels of the plate: measured, not computed from a camera. */
	at(position: Position): Point {
		const drawn = this.#svg.getBoundingClientRect();
		const plate = this.#svg.closest('.plate')?.getBoundingClientRect() ?? drawn;
		const { x: left, y: top, width, height } = this.#svg.viewBox.baseVal;
		const [x, y] = toFrame(this.#frame, position);
		return {
			x: drawn.left - plate.left + ((x - left) / width) * drawn.width,
			y: drawn.top - plate.top + ((y - top) / height) * drawn.height
		};
	}

	/** True where it fills the plate, and is not so magnified that its simplified lines would show. */
	suits(camera: Camera, size: Size): boolean {
		const { center, unit } = this.#frame;
		const { width, height } = this.#svg.viewBox.baseVal;
		const scale = unit * worldSize(camera.zoom);
		const middle = project(camera, size, center);
		const reach = { x: (width * scale) / 2, y: (height * scale) / 2 };
		return (
			scale < 2.5 &&
			Math.abs(middle.x - size.width / 2) <= reach.x - size.width / 2 &&
			Math.abs(middle.y - size.height / 2) <= reach.y - size.height / 2
		);
	}

	/** Marks the shapes of places that are lit, selected or left out by a filter. */
	show(states: ShapeStates): void {
		showShapes(this.#svg.parentElement ?? this.#svg, states);
	}

	/** Lines of the story's shapes, `[longitude, latitude]`, as far as they are drawn. */
	shapes(): ShapeLine<Position>[] {
		return this.#lines(this.#shapes());
	}

	/** Those of them that labels keep clear of: all but the outlines of countries. */
	lines(): ShapeLine<Position>[] {
		return this.#lines(this.#shapes().filter((shape) => !shape.classList.contains('country')));
	}

	#lines(shapes: readonly SVGElement[]): ShapeLine<Position>[] {
		return shapes.flatMap((shape) =>
			readPathData(shape.getAttribute('d') ?? '').map((line) => ({
				id: shape.dataset['place'] ?? '',
				points: line.map((pair) => fromFrame(this.#frame, pair))
			}))
		);
	}

	#shapes(): SVGElement[] {
		return [...this.#svg.querySelectorAll<SVGElement>('[data-place]')];
	}
}
