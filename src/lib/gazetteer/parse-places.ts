import { z } from 'zod';
import type { LocatedPlace } from './check-places';
import { readYaml, type LocatedValue } from '../problem/locate-yaml';
import type { Problem, Reading } from '../problem/problem';
import { position } from './coordinates';
import { placeKinds, type Footprint, type Place, type Position, type Waypoint } from './place';

const waypoint = z.strictObject({
	name: z.string().min(1),
	at: position,
	geonames: z.int().positive().optional()
});

const line = z.strictObject({ through: z.array(waypoint).min(2) });

const footprint = z.union([
	z.strictObject({ point: position }),
	z.strictObject({ area: z.string().min(1), line: line.optional() }),
	z.strictObject({ polygon: z.strictObject({ ring: z.array(position).min(4) }) }),
	z.strictObject({ line })
]);

const place = z.strictObject({
	id: z
		.string()
		.regex(
			/^[a-z0-9]+(-[a-z0-9]+)*$/,
			'an id is lower-case words with hyphens, as in mazar-e-sharif'
		),
	kind: z.enum(placeKinds),
	also: z.array(z.enum(placeKinds)).default([]),
	names: z.strictObject({
		en: z.string().min(1),
		fa: z.string().min(1).optional(),
		ps: z.string().min(1).optional()
	}),
	variants: z.array(z.string().min(1)).default([]),
	within: z.array(z.string().min(1)).default([]),
	geonames: z.int().positive().optional(),
	wikidata: z
		.string()
		.regex(/^Q\d+$/, 'a Wikidata id is Q and a number')
		.optional(),
	source: z.string().min(1),
	/** Where to look from, for an area without a line. */
	point: position.optional(),
	footprint
});

type PlaceEntry = z.infer<typeof place>;

/**
 * Reads the hand-kept places.
 *
 * @param file path from the project's root, for problems
 * @returns the places in the order of the file, each with the line that it begins on, or every problem in it at once. `country` and `region` are absent: they
 *   follow from `within` when the gazetteer is built.
 */
export function parsePlaces(file: string, yaml: string): Reading<LocatedPlace[]> {
	const reading = readYaml(file, yaml, z.array(place));
	if (!reading.ok) return reading;
	const problems = duplicateIds(file, reading.value);
	if (problems.length > 0) return { ok: false, problems };
	const { value, lineOf } = reading.value;
	return { ok: true, value: value.map((entry, i) => locate(file, lineOf([i]), toPlace(entry))) };
}

function locate(file: string, line: number | undefined, place: Place): LocatedPlace {
	return { place, file, ...(line === undefined ? {} : { line }) };
}

function duplicateIds(file: string, { value, lineOf }: LocatedValue<PlaceEntry[]>): Problem[] {
	const seen = new Set<string>();
	const problems: Problem[] = [];
	value.forEach(({ id }, index) => {
		const line = lineOf([index, 'id']);
		if (seen.has(id)) {
			problems.push({
				file,
				...(line === undefined ? {} : { line }),
				message: `there is already a place with the id “${id}”`,
				remedy: 'Give this one another id, or make the two one'
			});
		}
		seen.add(id);
	});
	return problems;
}

function toPlace(entry: PlaceEntry): Place {
	const shape = toFootprint(entry.footprint);
	const { fa, ps } = entry.names;
	return {
		id: entry.id,
		kind: entry.kind,
		also: entry.also,
		names: {
			en: entry.names.en,
			...(fa === undefined ? {} : { fa }),
			...(ps === undefined ? {} : { ps })
		},
		variants: entry.variants,
		within: entry.within,
		point: entry.point ?? pointOf(shape),
		footprint: shape,
		population: 0,
		...(entry.geonames === undefined ? {} : { geonames: entry.geonames }),
		...(entry.wikidata === undefined ? {} : { wikidata: entry.wikidata }),
		source: entry.source,
		demonyms: [],
		handKept: true
	};
}

function toFootprint(entry: PlaceEntry['footprint']): Footprint {
	if ('point' in entry) return { type: 'point', at: entry.point };
	if ('polygon' in entry) return { type: 'polygon', ring: entry.polygon.ring };
	if (!('area' in entry)) return { type: 'line', through: entry.line.through.map(toWaypoint) };
	if (entry.line === undefined) return { type: 'area', boundary: entry.area };
	return { type: 'area', boundary: entry.area, line: entry.line.through.map(toWaypoint) };
}

function toWaypoint({ name, at, geonames }: z.infer<typeof waypoint>): Waypoint {
	return { name, at, ...(geonames === undefined ? {} : { geonames }) };
}

/** The point itself, the middle waypoint of a line, or the middle of an outline; an area alone must give its own. */
function pointOf(shape: Footprint): Position {
	if (shape.type === 'point') return shape.at;
	if (shape.type === 'polygon') return middle(shape.ring);
	const through = shape.type === 'line' ? shape.through : (shape.line ?? []);
	return through[Math.floor(through.length / 2)]?.at ?? [0, 0];
}

function middle(ring: readonly Position[]): Position {
	const longitudes = ring.map(([degrees]) => degrees);
	const latitudes = ring.map(([, degrees]) => degrees);
	return [halfway(longitudes), halfway(latitudes)];
}

const halfway = (degrees: readonly number[]) => (Math.min(...degrees) + Math.max(...degrees)) / 2;
