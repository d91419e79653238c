import { radiusAround, sampleArea } from './area-middle';
import { countryShapes } from './country-shapes';
import { readCountries } from './read-countries';
import { wholeKilometres } from './whereabouts';

/** Leaves out what lies far off: Alaska, Svalbard, French Guiana. */
const ofCountry = 0.8;

/**
 * For every country of countries.yaml its code and the kilometres from its point within which most of its area lies; of
 * its settlements, where no outline is drawn.
 */
export function measureCountries(
	cities: readonly { country: string; at: readonly [number, number] }[]
): [string, number][] {
	const shapes = countryShapes();
	return readCountries().map(({ id, iso2, point }) => {
		const shape = shapes.get(id);
		const drawn = shape ? radiusAround(point, sampleArea([shape]), ofCountry) : 0;
		const own = cities.filter(({ country }) => country === iso2).map(({ at }) => at);
		return [iso2, wholeKilometres(drawn > 0 ? drawn : radiusAround(point, own))];
	});
}
