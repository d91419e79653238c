import type { Problem, Reading } from './problem';

/** The problems of all readings that failed, in their order. */
export function problemsOf(readings: readonly Reading<unknown>[]): Problem[] {
	return readings.flatMap((reading) => (reading.ok ? [] : reading.problems));
}
