import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MultiPolygon, Objects, Polygon, Topology, Transform } from 'topojson-specification';
import { z } from 'zod';

const require = createRequire(import.meta.url);

const pair = z.tuple([z.number(), z.number()]);
const headSchema = z.looseObject({
	type: z.literal('Topology'),
	objects: z.record(z.string(), z.unknown()),
	transform: z.object({ scale: pair, translate: pair })
});

const namedShapesSchema = z.object({
	type: z.literal('GeometryCollection'),
	geometries: z.array(
		z.looseObject({
			type: z.enum(['Polygon', 'MultiPolygon']),
			properties: z.looseObject({ name: z.string() })
		})
	)
});

export type NamedShape = Polygon<{ name: string }> | MultiPolygon<{ name: string }>;

/**
 * A TopoJSON file of a package and the shapes of one of its objects, in degrees, `[longitude, latitude]`.
 *
 * @param specifier As for `require`: `world-atlas/countries-10m.json`.
 * @throws When the file or the object is not what we take it for.
 */
export function readTopology(
	specifier: string,
	objectName: string
): { topology: Topology<Objects>; shapes: NamedShape[]; grid: Transform } {
	const json: unknown = JSON.parse(readFileSync(require.resolve(specifier), 'utf8'));
	const head = headSchema.parse(json);
	const object = head.objects[objectName];
	if (!object) {
		throw new Error(
			`${specifier} has no object "${objectName}", only ${Object.keys(head.objects).join(', ')}. ` +
				'The package has changed: look at the file and name the object in the derive script.'
		);
	}
	const { geometries } = namedShapesSchema.parse(object);
	// The casts are right because the schemas checked what they claim; arcs are taken on trust.
	return {
		topology: json as Topology<Objects>,
		shapes: geometries as unknown as NamedShape[],
		grid: head.transform
	};
}
