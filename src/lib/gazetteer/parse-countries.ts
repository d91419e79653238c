import { z } from 'zod';
import { readYaml } from '../problem/locate-yaml';
import type { Reading } from '../problem/problem';
import { position } from './coordinates';
import type { Place } from './place';

const country = z.strictObject({
	id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words with hyphens'),
	iso2: z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code is two capitals'),
	numeric: z
		.string()
		.regex(/^\d{3}$/, 'an ISO 3166-1 numeric code is three digits')
		.nullable(),
	names: z.strictObject({
		en: z.string().min(1),
		fa: z.string().min(1).optional(),
		ps: z.string().min(1).optional()
	}),
	variants: z.array(z.string().min(1)).default([]),
	demonyms: z.array(z.string().min(1)).default([]),
	capital: z.string().min(1).nullish(),
	geonames: z.int().positive().nullish(),
	point: position
});

/**
 * Reads the table of countries.
 *
 * @param file path from the project's root, for problems
 * @returns one place a country, whose area is the shape of the same id in geodata/boundaries/countries.json and whose
 *   `capital` is an English name; or every problem in the file at once
 */
export function parseCountries(file: string, yaml: string): Reading<Place[]> {
	const reading = readYaml(file, yaml, z.array(country));
	return reading.ok ? { ok: true, value: reading.value.value.map(toPlace) } : reading;
}

function toPlace(entry: z.infer<typeof country>): Place {
	const { fa, ps } = entry.names;
	return {
		id: entry.id,
		kind: 'country',
		also: [],
		names: {
			en: entry.names.en,
			...(fa === undefined ? {} : { fa }),
			...(ps === undefined ? {} : { ps })
		},
		variants: entry.variants,
		within: [],
		country: entry.iso2,
		point: entry.point,
		footprint: { type: 'area', boundary: entry.id },
		population: 0,
		...(entry.geonames ? { geonames: entry.geonames } : {}),
		source: 'Names after Unicode CLDR; identified by GeoNames; boundary after Natural Earth.',
		demonyms: entry.demonyms,
		...(entry.capital ? { capital: entry.capital } : {}),
		handKept: false
	};
}
