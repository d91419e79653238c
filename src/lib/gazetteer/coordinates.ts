import { z } from 'zod';
import type { Position } from './place';

export const longitude = z
	.number()
	.refine((degrees) => Math.abs(degrees) <= 180, 'a longitude lies between -180 and 180 degrees');

export const latitude = z
	.number()
	.refine((degrees) => Math.abs(degrees) <= 90, 'a latitude lies between -90 and 90 degrees');

/** `[longitude, latitude]` in degrees, WGS 84. */
export const position = z.tuple([longitude, latitude]);

/** A position from two cells of a table; undefined where one is missing, no number, or off the globe. */
export function toPosition(lon: string | undefined, lat: string | undefined): Position | undefined {
	if (!lon || !lat) return undefined;
	const [x, y] = [Number(lon), Number(lat)];
	return Math.abs(x) <= 180 && Math.abs(y) <= 90 ? [x, y] : undefined;
}
