import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Place } from '../gazetteer/place';
import { calendarWords } from './calendar-table';
import { commonWords } from './common-word-table';
import { givenNames } from './title-table';
import { isWorldRegion } from './world-region';

/**
 * How likely a capitalised word is this place before its context is looked at. `strong` needs evidence against it,
 * `weak` needs evidence for it.
 */
export type Prior = 'strong' | 'medium' | 'weak';

const largeFrom = 400_000;
/** From this many inhabitants on a town is known beyond its region. */
export const knownFrom = 40_000;

/** The prior of a name that these places bear, best first; `name` as written. */
export function priorOf(name: string, places: readonly Place[], gazetteer: Gazetteer): Prior {
	const [best] = places;
	if (isWorldRegion(name)) return 'strong';
	if (best === undefined) return 'weak';
	if (best.handKept || places.some((place) => place.kind === 'country')) return 'strong';
	const lower = name.toLowerCase();
	if (calendarWords.has(lower) || commonWords.has(lower) || givenNames.has(lower)) return 'weak';
	const people = Math.max(...places.map((place) => place.prominence ?? place.population));
	const isLarge = people >= largeFrom || places.some((place) => gazetteer.isCapital(place));
	if (isLarge || places.some((place) => place.kind === 'continent')) return 'strong';
	if (places.some((place) => place.kind === 'province') && lower.length > 3) return 'medium';
	return people >= knownFrom ? 'medium' : 'weak';
}
