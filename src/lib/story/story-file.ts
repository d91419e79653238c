import { z } from 'zod';
import { readYaml } from '../problem/locate-yaml';
import type { Problem, Reading } from '../problem/problem';
import { isCalendarDate } from '../report/calendar-date';
import type { Party } from './party';
import { tourStep, type WrittenStep } from './tour-file';

const date = z.string().refine(isCalendarDate, 'expected a date of the calendar, as in 2021-09-06');
const words = z.string().trim().min(1);

const party = z.strictObject({
	id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens'),
	name: words,
	names: z.strictObject({ fa: words, ps: words }).partial().optional(),
	variants: z.array(words).default([]),
	people: z
		.array(z.strictObject({ name: words, variants: z.array(words).default([]), office: words }))
		.default([])
});

/** A passage, by id; `says` must stand in it word for word; `by` is a party or a report, `who` one of the party's people. */
const cited = z.strictObject({ passage: words, says: words, by: words, who: words.optional() });

const claim = z.strictObject({
	place: words,
	question: words,
	for: z.array(cited).min(1),
	against: z.array(cited).default([]),
	unverified: z.array(cited).default([])
});

const difference = z.strictObject({ place: words, subject: words, cells: z.array(cited).min(2) });

const schema = z.strictObject({
	id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens'),
	title: words,
	headline: words,
	standfirst: words,
	asReportedOn: date,
	updated: date,
	corrections: z.array(z.strictObject({ date, text: words })),
	reports: z.array(words).min(1),
	view: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
	context: z.array(z.strictObject({ report: words, before: words, text: words })).optional(),
	tour: z.array(tourStep).optional(),
	places: z.record(z.string(), words),
	earliest: date.optional(),
	parties: z.array(party).optional(),
	claims: z.array(claim).optional(),
	differences: z.array(difference).optional(),
	attach: z.array(z.strictObject({ passage: words, place: words, reason: words })).optional()
});

/** A sentence of ours that stands in a gap of a report, before the paragraph that begins with `before`. */
export interface ContextNote {
	readonly report: string;
	readonly before: string;
	readonly text: string;
}

/** Words of a passage, and whose they are. */
export interface Cited {
	/** Id of the passage. */
	readonly passage: string;
	/** Verbatim from it. */
	readonly says: string;
	/** Id of the party, or of the report where its reporters speak. */
	readonly by: string;
	/** The person of that party, as the story lists them. */
	readonly who?: string | undefined;
}

/** A question on which the reports or their voices do not agree, with the passages for, against and on what could not be verified. */
export interface Claim {
	readonly place: string;
	readonly question: string;
	readonly for: readonly Cited[];
	readonly against: readonly Cited[];
	readonly unverified: readonly Cited[];
}

/** What reports or voices say differently of a place. */
export interface Difference {
	readonly place: string;
	readonly subject: string;
	readonly cells: readonly Cited[];
}

/** A passage that is about a place without naming it, and why an editor says so. */
export interface Attached {
	/** Id of the passage. */
	readonly passage: string;
	readonly place: string;
	/** A sentence of ours, shown beside it. */
	readonly reason: string;
}

/** An explainer as its editor wrote it: `geodata/stories/<id>.yaml`. */
export interface StoryFile {
	readonly id: string;
	/** Short: what the explainer is called in a list. */
	readonly title: string;
	readonly headline: string;
	readonly standfirst: string;
	/** The day up to which the reports speak; ISO 8601. */
	readonly asReportedOn: string;
	/** The day on which our words last changed; ISO 8601. */
	readonly updated: string;
	readonly corrections: readonly { readonly date: string; readonly text: string }[];
	/** Ids of the reports, in the order in which a reader meets them. */
	readonly reports: readonly string[];
	/** `[west, south, east, north]` in degrees, where the opening view is not simply that of the places. */
	readonly view?: readonly [west: number, south: number, east: number, north: number];
	readonly context: readonly ContextNote[];
	/** The steps of its tour, in order; none where the story has no tour. */
	readonly tour: readonly WrittenStep[];
	/** A note of ours for each place, by id, in the order in which a reader meets them. */
	readonly notes: ReadonlyMap<string, string>;
	/** No expression of time may mean a day before this one; ISO 8601. */
	readonly earliest?: string;
	readonly parties: readonly Party[];
	readonly claims: readonly Claim[];
	readonly differences: readonly Difference[];
	/** Shown on the pages of places; the data that is served counts mentions only. */
	readonly attach: readonly Attached[];
	/** 1-based line of what stands at `path`, for problems that only show once everything is read. */
	lineOf(path: readonly (string | number)[]): number | undefined;
}

/**
 * Reads an explainer.
 *
 * @param file path from the project's root; the id within must be the file's name
 * @returns the story as written, or every problem found in it
 */
export function parseStory(file: string, text: string): Reading<StoryFile> {
	const reading = readYaml(file, text, schema);
	if (!reading.ok) return reading;
	const { value, lineOf } = reading.value;
	const problems = misnamed(file, value.id, lineOf(['id']));
	if (problems.length > 0) return { ok: false, problems };
	const { places, tour, context, view, earliest, parties, claims, differences, attach, ...rest } =
		value;
	return {
		ok: true,
		value: {
			...rest,
			...(view === undefined ? {} : { view }),
			...(earliest === undefined ? {} : { earliest }),
			tour: tour ?? [],
			parties: parties ?? [],
			claims: claims ?? [],
			differences: differences ?? [],
			attach: attach ?? [],
			context: context ?? [],
			notes: new Map(
				Object.entries(places).map(([id, note]) => [id, note.replace(/\s+/g, ' ').trim()])
			),
			lineOf
		}
	};
}

function misnamed(file: string, id: string, line: number | undefined): Problem[] {
	if (file.endsWith(`/${id}.yaml`)) return [];
	return [
		{
			file,
			...(line === undefined ? {} : { line }),
			message: `the story calls itself “${id}”, but its file is named otherwise`,
			remedy: `Name the file ${id}.yaml, or write the file’s name as id`
		}
	];
}
