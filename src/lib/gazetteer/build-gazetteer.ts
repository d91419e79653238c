import type { Demonym, Gazetteer } from './gazetteer';
import { completeKept } from './complete-kept';
import { demonymTable } from './demonym-table';
import { NameIndex } from './name-index';
import { normaliseName } from './normalise-name';
import type { Place } from './place';
import type { World, WorldCity } from './world';
import { cityId, regionId, toCityPlace, toRegionPlace } from './world-places';

/** What a gazetteer is made of; each part is read by the parser of the same name. */
export interface GazetteerSources {
	readonly places: readonly Place[];
	readonly countries: readonly Place[];
	readonly demonyms: readonly Demonym[];
	readonly world: World;
}

/**
 * Builds the index of names. A row of the world index that a hand-kept place or country already covers (same GeoNames
 * id, or a region of the same name in the same country) is left out, so that one place has one id.
 */
export function buildGazetteer({
	places,
	countries,
	demonyms,
	world
}: GazetteerSources): Gazetteer {
	const countryByCode = new Map(countries.map((country) => [country.country ?? '', country]));
	const kept = completeKept(places, countries);
	const byId = new Map([...kept, ...countries].map((place) => [place.id, place]));
	const index = new NameIndex();
	for (const place of byId.values()) index.addPlace(place);
	const containers = (country: string, region: string) =>
		[regionId(country, region), countryByCode.get(country)?.id].filter((id) => id !== undefined);
	addRegions();
	/** By country code, the id of the settlement that the world index marks as its capital. */
	const capitals = new Map<string, string>();
	const cities = addCities();
	const words = demonymTable(countries, demonyms);

	function addRegions(): void {
		for (const region of world.regions) {
			const name = normaliseName(region.name);
			if (kept.some((p) => p.country === region.country && isRegion(p) && index.bears(p, name)))
				continue;
			const country = countryByCode.get(region.country);
			const place = toRegionPlace(region, country ? [country.id] : []);
			byId.set(place.id, place);
			index.addPlace(place);
		}
	}

	function addCities(): Map<string, WorldCity> {
		const covered = new Set([...byId.values()].map((place) => place.geonames));
		const rows = new Map<string, WorldCity>();
		for (const city of world.cities) {
			if (covered.has(city.geonames)) continue;
			rows.set(cityId(city), city);
			const capital =
				city.feature === capitalFeature ? countryByCode.get(city.country)?.capital : undefined;
			index.addCity(city, capital);
			if (capital !== undefined) capitals.set(city.country, cityId(city));
		}
		return rows;
	}

	function get(id: string): Place | undefined {
		const known = byId.get(id);
		if (known) return known;
		const city = cities.get(id);
		if (!city) return undefined;
		const place = toCityPlace(city, containers(city.country, city.region));
		byId.set(id, place);
		return place;
	}

	const answers = new Map<string, readonly Place[]>();

	function named(name: string): readonly Place[] {
		const key = normaliseName(name);
		const ids = index.get(key);
		if (ids.length === 0) return [];
		const answer =
			answers.get(key) ??
			ids
				.map(get)
				.filter((p) => p !== undefined)
				.sort(byRank);
		answers.set(key, answer);
		return answer;
	}

	function capitalOf(countryId: string): Place | undefined {
		const country = byId.get(countryId);
		if (country?.kind !== 'country' || country.capital === undefined) return undefined;
		const candidates = named(country.capital).filter(
			(place) => place.country === country.country && place.kind !== 'country' && !isRegion(place)
		);
		const marked = capitals.get(country.country ?? '');
		return candidates.find((place) => place.handKept || place.id === marked) ?? candidates[0];
	}

	function contains(outerId: string, innerId: string): boolean {
		if (outerId === innerId) return false;
		const inner = get(innerId);
		const outer = get(outerId);
		if (!inner || !outer) return false;
		if (outer.kind === 'country' && inner.country === outer.country) return true;
		const inRegion = outer.id === regionId(inner.country ?? '', inner.region ?? '');
		return inRegion || inner.within.includes(outerId);
	}

	return {
		get,
		named,
		demonym: (word) => words.get(word),
		longestName: index.longestName,
		country: (code) => countryByCode.get(code),
		capitalOf,
		contains
	};
}

/** GeoNames' feature code of a country's seat of government. */
const capitalFeature = 'PPLC';

const isRegion = (place: Place) => place.kind === 'province' || place.also.includes('province');

function byRank(a: Place, b: Place): number {
	return rank(b) - rank(a) || b.population - a.population || (a.id < b.id ? -1 : 1);
}

const rank = (place: Place) => (place.handKept ? 2 : place.kind === 'country' ? 1 : 0);
