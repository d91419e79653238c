import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const countrySchema = z.strictObject({
	id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
	iso2: z.string().regex(/^[A-Z]{2}$/),
	numeric: z
		.string()
		.regex(/^\d{3}$/)
		.nullable(),
	names: z.strictObject({ en: z.string(), fa: z.string().optional(), ps: z.string().optional() }),
	variants: z.array(z.string().min(2)),
	demonyms: z.array(z.string().min(2)),
	capital: z.string(),
	geonames: z.int().positive(),
	point: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
});

const demonymSchema = z.strictObject({
	word: z.string().min(2),
	place: z.string().nullable(),
	of: z.string().min(2)
});

export type Country = z.infer<typeof countrySchema>;
export type Demonym = z.infer<typeof demonymSchema>;

/** The hand-kept countries, points as `[longitude, latitude]` in degrees. Throws where the file breaks its own rules. */
export function readCountries(path = 'geodata/gazetteer/countries.yaml'): Country[] {
	return readList(path, countrySchema);
}

/** The hand-kept words for people of other places. Throws where the file breaks its own rules. */
export function readDemonyms(path = 'geodata/gazetteer/demonyms.yaml'): Demonym[] {
	return readList(path, demonymSchema);
}

function readList<T>(path: string, schema: z.ZodType<T>): T[] {
	const result = z.array(schema).safeParse(parse(readFileSync(path, 'utf8')));
	if (result.success) return result.data;
	throw new Error(
		`${path} does not have the form that its head describes. Correct there:\n${z.prettifyError(result.error)}`
	);
}
