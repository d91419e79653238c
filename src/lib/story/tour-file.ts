import { z } from 'zod';

const words = z.string().trim().min(1);
const prose = words.transform((text) => text.replace(/\s+/g, ' '));

const quoted = z.strictObject({ passage: words, says: words.optional() });

/** One step of a tour, as `geodata/stories/<id>.yaml` has it. */
export const tourStep = z.strictObject({
	id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens'),
	title: words,
	words: prose,
	quotes: z
		.array(quoted)
		.min(1, 'expected one or two passages')
		.max(2, 'expected one or two passages'),
	places: z.array(words).min(1, 'expected at least one place to show'),
	view: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional()
});

/** A passage of a step. */
export interface TourQuote {
	/** Id of the passage. */
	readonly passage: string;
	/** The part of it that is shown, verbatim; all of it where nothing is set. */
	readonly says?: string | undefined;
}

/** A step of a tour as its editor wrote it. */
export interface WrittenStep {
	/** Its address on the tour's page: `#<id>`. */
	readonly id: string;
	readonly title: string;
	/** Our own words. */
	readonly words: string;
	readonly quotes: readonly TourQuote[];
	/** Ids of the places that the map shows together. */
	readonly places: readonly string[];
	/** `[west, south, east, north]` in degrees, where the map should not simply show those places. */
	readonly view?: readonly [west: number, south: number, east: number, north: number] | undefined;
}
