import { bearing } from '@turf/bearing';
import { distance } from '@turf/distance';
import type { Position } from '../gazetteer/place';
import type { Relation } from './relation';

/** A stated relation held against the map. Distances in kilometres, bearings in degrees clockwise from north. */
export interface RelationCheck {
	/** `[longitude, latitude]` of the points measured from and to: those that stand for object and subject. */
	readonly from: Position;
	readonly to: Position;
	/** Along a great circle, as the crow flies. */
	readonly measuredKilometres: number;
	/** At `from`, towards `to`, 0 up to 360; null where the points coincide. */
	readonly measuredBearing: number | null;
	/** By how much the distance may differ; null where none was stated. */
	readonly toleranceKilometres: number | null;
	/** By how much the bearing may differ; null where no wind was named. */
	readonly toleranceDegrees: number | null;
	/** Null where there was nothing to check. */
	readonly distanceAgrees: boolean | null;
	readonly bearingAgrees: boolean | null;
	/** Does all that could be checked agree? Null where nothing could be: "an hour’s drive from". */
	readonly agrees: boolean | null;
}

/** Points nearer than this coincide, and no bearing leads from one to the other. Kilometres. */
const coincident = 0.1;

/** Gazetteers round to about a kilometre at each end. */
const leastTolerance = 2;

/**
 * Holds a relation against the points of its two places, both `[longitude, latitude]` in degrees, WGS 84.
 *
 * A distance given with "about" (or as a range) agrees within 25 % or 15 km, whichever is more: such figures are rounded
 * to tens, are often road kilometres, and start from a city’s edge or its middle. One without agrees within 10 %, and
 * never less than 2 km. "More than" and "within" are held to their own side only. For winds see `readWind`.
 */
export function compareRelation(
	relation: Pick<Relation, 'kilometres' | 'approximate' | 'bound' | 'bearing' | 'windTolerance'>,
	subjectPoint: Position,
	objectPoint: Position
): RelationCheck {
	const [from, to] = [objectPoint, subjectPoint];
	const measuredKilometres = distance([...from], [...to], { units: 'kilometers' });
	const measuredBearing =
		measuredKilometres < coincident ? null : (bearing([...from], [...to]) + 360) % 360;
	const toleranceKilometres = distanceTolerance(relation);
	const toleranceDegrees = relation.windTolerance ?? null;
	const distanceAgrees = checkDistance(relation, measuredKilometres, toleranceKilometres);
	const bearingAgrees = checkBearing(relation, measuredBearing);
	const checks = [distanceAgrees, bearingAgrees].filter((check) => check !== null);
	return {
		from,
		to,
		measuredKilometres,
		measuredBearing,
		toleranceKilometres,
		toleranceDegrees,
		distanceAgrees,
		bearingAgrees,
		agrees: checks.length === 0 ? null : checks.every(Boolean)
	};
}

function distanceTolerance({
	kilometres,
	approximate
}: Pick<Relation, 'kilometres' | 'approximate'>) {
	if (kilometres === undefined) return null;
	return approximate ? Math.max(0.25 * kilometres, 15) : Math.max(0.1 * kilometres, leastTolerance);
}

function checkDistance(
	{ kilometres, bound }: Pick<Relation, 'kilometres' | 'bound'>,
	measured: number,
	tolerance: number | null
): boolean | null {
	if (kilometres === undefined || tolerance === null) return null;
	const excess = measured - kilometres;
	if (bound === 'least') return excess >= -tolerance;
	return bound === 'most' ? excess <= tolerance : Math.abs(excess) <= tolerance;
}

function checkBearing(
	{ bearing: stated, windTolerance }: Pick<Relation, 'bearing' | 'windTolerance'>,
	measured: number | null
): boolean | null {
	if (stated === undefined || windTolerance === undefined || measured === null) return null;
	return Math.abs(((measured - stated + 540) % 360) - 180) <= windTolerance;
}
