import type { Size } from './geometry';
import { narrowBelow } from './label-type';

/** Least side of a target in pixels: a finger's on touch screens and small plates, else a little more than WCAG asks. */
export const leastTarget = ({ width, height }: Size, touch: boolean): number =>
	touch || width < narrowBelow || height < 400 ? 44 : 28;
