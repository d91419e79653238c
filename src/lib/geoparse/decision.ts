import { z } from 'zod';
import { readYaml, type LocatedValue } from '../problem/locate-yaml';
import type { Problem, Reading } from '../problem/problem';
import type { Gazetteer } from '../gazetteer/gazetteer';

const selector = z.strictObject({
	exact: z.string().min(1),
	prefix: z.string().optional(),
	suffix: z.string().optional(),
	/** Offset in UTF-16 units; decides only between places that fit equally well. */
	start: z.int().min(0).optional()
});

const note = z.string().min(1, 'say why, for whoever reads it next');

const decision = z.discriminatedUnion('action', [
	z.strictObject({
		action: z.literal('set'),
		selector,
		place: z.string().min(1).nullish(),
		form: z.enum(['name', 'description', 'demonym']).optional(),
		role: z.enum(['literal', 'associative']).optional(),
		note
	}),
	z.strictObject({ action: z.literal('remove'), selector, note })
]);

/** An editor's correction of one mention, found by the text it stands on. It always beats the machine. */
export type Decision = z.infer<typeof decision>;

/**
 * Reads a file of decisions: a JSON array.
 *
 * @param file path from the project's root, `geodata/decisions/<report>.json`, for problems
 * @returns the decisions in the order of the file, or every problem in it at once: of syntax, of shape, and of places
 *   that the gazetteer does not have
 */
export function parseDecisions(
	file: string,
	json: string,
	gazetteer: Gazetteer
): Reading<Decision[]> {
	const reading = readYaml(file, json, z.array(decision));
	if (!reading.ok) return reading;
	const problems = unknownPlaces(file, reading.value, gazetteer);
	return problems.length > 0 ? { ok: false, problems } : { ok: true, value: reading.value.value };
}

function unknownPlaces(
	file: string,
	{ value, lineOf }: LocatedValue<Decision[]>,
	gazetteer: Gazetteer
): Problem[] {
	return value.flatMap((entry, index) => {
		if (entry.action === 'remove' || entry.place == null || gazetteer.get(entry.place)) return [];
		const line = lineOf([index, 'place']);
		return [
			{
				file,
				...(line === undefined ? {} : { line }),
				message: `there is no place “${entry.place}” in the gazetteer`,
				remedy: 'Correct the id, or add the place to geodata/gazetteer/places.yaml'
			}
		];
	});
}
