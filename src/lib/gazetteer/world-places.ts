import type { Place, PlaceKind } from './place';
import { ownNumbersFrom, type WorldCity, type WorldCounty, type WorldRegion } from './world';

const source = 'GeoNames, CC BY 4.0.';

/** From this many inhabitants on a settlement is called a city, or a town. */
const cityFrom = 50_000;
const townFrom = 2_000;

export const cityId = (city: Pick<WorldCity, 'geonames'>) =>
	city.geonames < ownNumbersFrom
		? `geonames-${city.geonames}`
		: `settlement-${city.geonames - ownNumbersFrom}`;

export const regionId = (country: string, region: string) => `region-${country}-${region}`;

export const countyId = ({ country, region, county }: WorldCounty) =>
	`county-${country}-${region}-${county}`;

/** A settlement of the world index as a place. `within` names its region and country, where these are known. */
export function toCityPlace(
	city: WorldCity,
	within: readonly string[],
	variants: readonly string[] = []
): Place {
	return {
		id: cityId(city),
		kind: settlementKind(city),
		also: [],
		names: { en: city.name },
		variants,
		within,
		country: city.country,
		region: city.region,
		point: city.at,
		footprint: { type: 'point', at: city.at },
		population: city.population,
		...(city.geonames < ownNumbersFrom ? { geonames: city.geonames } : {}),
		source,
		demonyms: [],
		handKept: false
	};
}

/** A first-level region of the world index as a place: no boundary is kept, so that a point must stand for it. */
export function toRegionPlace(
	region: WorldRegion,
	within: readonly string[],
	variants: readonly string[] = []
): Place {
	return {
		id: regionId(region.country, region.region),
		kind: 'province',
		also: ['region'],
		names: { en: region.name },
		variants,
		within,
		country: region.country,
		region: region.region,
		point: region.at,
		radius: region.radius,
		footprint: { type: 'point', at: region.at },
		population: region.population,
		source,
		demonyms: [],
		handKept: false
	};
}

/** A second-level region as a place, found by its full name only ("Fayette County"). */
export function toCountyPlace(county: WorldCounty, within: readonly string[]): Place {
	return { ...toRegionPlace(county, within), id: countyId(county), kind: 'district' };
}

/** Words that GeoNames adds to a region's name, and news leaves out. */
const regionWord =
	/^(?:Republic of |State of )?(.+?) (?:Province|Oblast|Oblast'|oblast|Region|Republic|Krai|Kray|Governorate|Department|Voivodeship|State|County|county|Prefecture|District|Division|Pradesh|Oblisi|City)$/;

/** "Lviv Oblast" is called "Lviv", too; undefined where nothing is left out, or no name would be left. */
export function bareRegionName(name: string): string | undefined {
	const bare = regionWord.exec(name)?.[1];
	return bare === undefined || notBare.has(bare) ? undefined : bare;
}

/** What is no name once the word for the region is gone ("Eastern Province"), or the name of something better known. */
const notBare = new Set(
	`Northern Southern Eastern Western Central North South East West North-Western North-Eastern Upper Lower Free Federal
	Gulf National Capital Metropolitan Special Autonomous Coast Lake Lakes River Rivers Delta Plateau Bay New Red Blue White
	Uttar Andhra Madhya Himachal Arunachal Gaza Meta Cesar Chin Mexico Guatemala Panama Kuwait`.split(
		/\s+/
	)
);

function settlementKind({ feature, population }: WorldCity): PlaceKind {
	if (feature === 'PPLC' || feature === 'PPLA' || population >= cityFrom) return 'city';
	return population >= townFrom ? 'town' : 'village';
}
