import { z } from 'zod';

export const longitude = z
	.number()
	.refine((degrees) => Math.abs(degrees) <= 180, 'a longitude lies between -180 and 180 degrees');

export const latitude = z
	.number()
	.refine((degrees) => Math.abs(degrees) <= 90, 'a latitude lies between -90 and 90 degrees');

/** `[longitude, latitude]` in degrees, WGS 84. */
export const position = z.tuple([longitude, latitude]);
