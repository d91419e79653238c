import type { Point, Rect, Size } from './geometry';
import { arrowWidth, labelTypes, narrowBelow } from './label-type';
import type { LabelForm } from './layout-item';
import type { Forms } from './layout-items';

/** Sizes of every label on the plate, by the id in `data-mark`. */
export type MeasuredForms = ReadonlyMap<string, Forms>;

interface Measured {
	readonly width: number;
	readonly height: number;
}

const sizeOf = (element: HTMLElement | null): Measured | undefined =>
	element ? { width: element.offsetWidth + 1, height: element.offsetHeight } : undefined;

function formsFrom(name: Measured, local: Measured | undefined, extra: number): LabelForm[] {
	const width = name.width + extra;
	const short = { width, height: name.height, head: name.height / 2 };
	if (!local) return [short];
	const full = {
		width: Math.max(width, local.width + extra),
		height: name.height + local.height,
		head: short.head
	};
	return [full, short];
}

/** Measures every label in the fonts that are there, with one reflow. */
export function measureForms(plate: HTMLElement, size: Size): MeasuredForms {
	const type = labelTypes[size.width < narrowBelow ? 'narrow' : 'wide'];
	plate.classList.add('measuring');
	const measured = [...plate.querySelectorAll<HTMLElement>('[data-mark]')].map((mark) => {
		const name = sizeOf(mark.querySelector('[data-measure=name]')) ?? { width: 0, height: 0 };
		const local = sizeOf(mark.querySelector('[data-measure=local]'));
		// On the edge, names of areas are set no larger than others.
		const smaller = mark.classList.contains('area') ? type.name / type.areaName : 1;
		const letters = mark.querySelector('b')?.offsetWidth ?? 0;
		const onEdge = {
			width: name.width - letters * (1 - smaller) + 2,
			height: name.height * smaller
		};
		const forms: Forms = {
			forms: formsFrom(name, local, 0),
			edgeForms: formsFrom(onEdge, local, arrowWidth)
		};
		return [mark.dataset['mark'] ?? '', forms] as const;
	});
	plate.classList.remove('measuring');
	return new Map(measured);
}

/** Rectangles of everything on the plate that labels must leave free, a little enlarged. */
export function measureObstacles(plate: HTMLElement): Rect[] {
	const { left, top } = plate.getBoundingClientRect();
	return [...plate.querySelectorAll('[data-obstacle]')]
		.map((element) => element.getBoundingClientRect())
		.filter(({ width, height }) => width > 0 && height > 0)
		.map(({ x, y, width, height }) => ({
			x: x - left - 3,
			y: y - top - 3,
			width: width + 6,
			height: height + 6
		}));
}

/** Middles of the labels as the served style sheet put them. */
export function servedLabels(plate: HTMLElement): Map<string, Point> {
	const { left, top } = plate.getBoundingClientRect();
	const middles = [...plate.querySelectorAll<HTMLElement>('[data-mark]')].flatMap((mark) => {
		const label = mark.querySelector('.label')?.getBoundingClientRect();
		if (!label || label.width === 0) return [];
		const middle = {
			x: label.x - left + label.width / 2,
			y: label.y - top + label.height / 2
		};
		return [[mark.dataset['mark'] ?? '', middle] as const];
	});
	return new Map(middles);
}
