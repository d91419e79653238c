import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Problem } from '../problem/problem';
import type { Footprint, Place, Position } from './place';
import type { Shape, Shapes } from './read-shapes';

/** A place as its file has it: the line on which its entry begins. */
export interface LocatedPlace {
	readonly place: Place;
	readonly file: string;
	readonly line?: number;
}

/**
 * What is wrong with the whereabouts of hand-kept places: a point outside every country (or province) that is said to
 * contain it, a boundary that is not there, an outline that does not close.
 */
export function checkPlaces(places: readonly LocatedPlace[], shapes: Shapes): Problem[] {
	return places.flatMap((located) => [
		...missingBoundary(located, shapes),
		...unclosedRing(located),
		...strayPoints(located, shapes)
	]);
}

/** Rings of the boundaries that do not end where they begin. */
export function checkShapes(file: string, shapes: Shapes): Problem[] {
	return [...shapes.values()]
		.filter((shape) => ringsOf(shape).some((ring) => !closes(ring)))
		.map((shape) => ({
			file,
			message: `the boundary of “${String(shape.id)}” has a ring that does not close`,
			remedy: 'Derive the boundaries again with npm run derive:boundaries'
		}));
}

function ringsOf({ geometry }: Shape): number[][][] {
	return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function closes(ring: readonly (readonly number[])[]): boolean {
	const [first, last] = [ring[0], ring.at(-1)];
	return ring.length >= 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

function missingBoundary({ place, ...at }: LocatedPlace, shapes: Shapes): Problem[] {
	const { footprint } = place;
	if (footprint.type !== 'area' || shapes.has(footprint.boundary)) return [];
	const message = `“${place.id}” has the boundary “${footprint.boundary}”, which is not in geodata/boundaries`;
	return [{ ...at, message, remedy: 'Write the id of a country or province that is there' }];
}

function unclosedRing({ place, ...at }: LocatedPlace): Problem[] {
	const { footprint } = place;
	if (footprint.type !== 'polygon' || closes(footprint.ring)) return [];
	const message = `the outline of “${place.id}” does not close`;
	return [{ ...at, message, remedy: 'End the ring with the position it begins with' }];
}

function strayPoints({ place, ...at }: LocatedPlace, shapes: Shapes): Problem[] {
	const containers = place.within.flatMap((id) => shapes.get(id) ?? []);
	if (containers.length === 0) return [];
	const countries = containers.filter(({ properties }) => properties.iso2 !== undefined);
	const outer = countries.length > 0 ? countries : containers;
	// A point lies in its province too; a line may leave it.
	const inner = place.footprint.type === 'point' ? containers : outer;
	const stray = positionsOf(place.footprint).find(
		(at) =>
			!isInside(at, outer) ||
			!inner.every((shape) => outer.includes(shape) || isInside(at, [shape]))
	);
	return stray ? [{ ...at, ...describeStray(place, stray, containers) }] : [];
}

function describeStray(place: Place, stray: Position, containers: readonly Shape[]) {
	const names = containers.map(({ properties }) => properties.name).join(' and ');
	const [lon, lat] = stray;
	const swapped = Math.abs(lon) <= 90 && isInside([lat, lon], containers);
	return {
		message: `“${place.id}” has a point at ${lon}, ${lat}, which lies outside ${names}`,
		remedy: swapped
			? 'Swap the two numbers: longitude comes first'
			: 'Correct the point, [longitude, latitude] in degrees, or what the place is within'
	};
}

function positionsOf(footprint: Footprint): readonly Position[] {
	if (footprint.type === 'point') return [footprint.at];
	if (footprint.type === 'polygon') return footprint.ring;
	if (footprint.type === 'line') return footprint.through.map(({ at }) => at);
	return footprint.line?.map(({ at }) => at) ?? [];
}

const isInside = ([lon, lat]: Position, shapes: readonly Shape[]) =>
	shapes.some((shape) => booleanPointInPolygon([lon, lat], shape));
