import { z } from 'zod';
import { readYaml } from '../problem/locate-yaml';
import type { Reading } from '../problem/problem';
import type { Demonym } from './gazetteer';

const demonym = z.strictObject({
	word: z.string().min(1),
	place: z.string().min(1).nullable(),
	of: z.string().min(1)
});

/**
 * Reads the words made from places that are not countries of today ("Soviet", "European", "Londoner").
 *
 * @param file path from the project's root, for problems
 * @returns the words in the order of the file, or every problem in it at once
 */
export function parseDemonyms(file: string, yaml: string): Reading<Demonym[]> {
	const reading = readYaml(file, yaml, z.array(demonym));
	return reading.ok ? { ok: true, value: reading.value.value } : reading;
}
