import type { Place, PlaceKind } from './place';
import type { WorldCity, WorldRegion } from './world';

const source = 'GeoNames, CC BY 4.0.';

/** From this many inhabitants on a settlement is called a city, or a town. */
const cityFrom = 50_000;
const townFrom = 2_000;

export const cityId = (city: WorldCity) => `geonames-${city.geonames}`;

export const regionId = (country: string, region: string) => `region-${country}-${region}`;

/** A settlement of the world index as a place. `within` names its region and country, where these are known. */
export function toCityPlace(city: WorldCity, within: readonly string[]): Place {
	return {
		id: cityId(city),
		kind: settlementKind(city),
		also: [],
		names: { en: city.name },
		variants: city.alternative === '' ? [] : [city.alternative],
		within,
		country: city.country,
		region: city.region,
		point: city.at,
		footprint: { type: 'point', at: city.at },
		population: city.population,
		geonames: city.geonames,
		source,
		demonyms: [],
		handKept: false
	};
}

/** A first-level region of the world index as a place: no boundary is known, so that a point must stand for it. */
export function toRegionPlace(region: WorldRegion, within: readonly string[]): Place {
	return {
		id: regionId(region.country, region.region),
		kind: 'province',
		also: ['region'],
		names: { en: region.name },
		variants: [],
		within,
		country: region.country,
		region: region.region,
		point: region.at,
		footprint: { type: 'point', at: region.at },
		population: region.population,
		source,
		demonyms: [],
		handKept: false
	};
}

function settlementKind({ feature, population }: WorldCity): PlaceKind {
	if (feature === 'PPLC' || feature === 'PPLA' || population >= cityFrom) return 'city';
	return population >= townFrom ? 'town' : 'village';
}
