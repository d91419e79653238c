import { containment } from './containment';
import type { Demonym, ListedGazetteer } from './gazetteer';
import { completeKept } from './complete-kept';
import { demonymTable } from './demonym-table';
import { abbreviationTable } from './abbreviation-table';
import { featureId, toFeaturePlace, type Feature } from './feature';
import { NameIndex } from './name-index';
import { normaliseName } from './normalise-name';
import type { Abbreviation, Aliases } from './parse-names';
import type { Place } from './place';
import type { World, WorldCity } from './world';
import {
	bareRegionName,
	cityId,
	regionId,
	toCityPlace,
	toCountyPlace,
	toRegionPlace
} from './world-places';

/** What a gazetteer is made of; each part is read by the parser of the same name. */
export interface GazetteerSources {
	readonly places: readonly Place[];
	readonly countries: readonly Place[];
	readonly demonyms: readonly Demonym[];
	readonly world: World;
	/** Continents, world regions, waters, ranges. */
	readonly features?: readonly Feature[];
	/** Other names of settlements and regions of the world index. */
	readonly aliases?: readonly Aliases[];
	readonly abbreviations?: readonly Abbreviation[];
}

/**
 * Builds the index of names. A row of the world index that a hand-kept place or country already covers (same GeoNames
 * id, or a region of the same name in the same country) is left out, so that one place has one id.
 */
export function buildGazetteer({
	places,
	countries,
	demonyms,
	world,
	features = [],
	aliases = [],
	abbreviations = []
}: GazetteerSources): ListedGazetteer {
	const sized = withRadii(countries, world);
	const countryByCode = new Map(sized.map((country) => [country.country ?? '', country]));
	const kept = completeKept(places, sized);
	const byId = new Map([...kept, ...sized].map((place) => [place.id, place]));
	const otherNames = new Map(aliases.map(({ place, names }) => [place, names]));
	const index = new NameIndex();
	for (const place of byId.values()) index.addPlace(place);
	const containers = (country: string, region: string) =>
		[regionId(country, region), countryByCode.get(country)?.id].filter((id) => id !== undefined);
	addRegions();
	addCounties();
	addFeatures();
	/** By country code, the id of the settlement that the world index marks as its capital. */
	const capitals = new Map<string, string>();
	const cities = addCities();
	const words = demonymTable(sized, demonyms);

	function addRegions(): void {
		for (const region of world.regions) {
			const name = normaliseName(region.name);
			if (kept.some((p) => p.country === region.country && isRegion(p) && index.bears(p, name)))
				continue;
			const country = countryByCode.get(region.country);
			const id = regionId(region.country, region.region);
			const bare = bareRegionName(region.name);
			const names = [...(bare === undefined ? [] : [bare]), ...(otherNames.get(id) ?? [])];
			add(toRegionPlace(region, country ? [country.id] : [], names));
		}
	}

	function addCounties(): void {
		for (const county of world.counties ?? []) {
			add(toCountyPlace(county, containers(county.country, county.region)));
		}
	}

	/** A feature that a hand-kept place covers (same id, or the same name) is left out. */
	function addFeatures(): void {
		for (const feature of features) {
			const name = normaliseName(feature.name);
			if (kept.some((place) => place.id === featureId(feature) || index.bears(place, name)))
				continue;
			const country = countryByCode.get(feature.country);
			add(toFeaturePlace(feature, country ? [country.id] : []));
		}
	}

	function add(place: Place): void {
		byId.set(place.id, place);
		index.addPlace(place);
	}

	function addCities(): Map<string, WorldCity> {
		const covered = new Set([...byId.values()].map((place) => place.geonames));
		const rows = new Map<string, WorldCity>();
		for (const city of world.cities) {
			if (covered.has(city.geonames)) continue;
			const id = cityId(city);
			rows.set(id, city);
			index.addName(city.name, id);
			for (const name of otherNames.get(id) ?? []) index.addName(name, id);
			if (city.feature !== capitalFeature) continue;
			const capital = countryByCode.get(city.country)?.capital;
			if (capital === undefined) continue;
			// What English news calls it: "Washington" for "Washington D.C."
			index.addName(capital, id);
			capitals.set(city.country, id);
		}
		return rows;
	}

	function get(id: string): Place | undefined {
		const known = byId.get(id);
		if (known) return known;
		const city = cities.get(id);
		if (!city) return undefined;
		const within = containers(city.country, city.region);
		const place = toCityPlace(city, within, otherNames.get(id));
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

	return {
		get,
		named,
		demonym: (word) => words.get(word),
		abbreviation: abbreviationTable(abbreviations, get),
		longestName: index.longestName,
		country: (code) => countryByCode.get(code),
		capitalOf,
		isCapital: ({ id, country }) =>
			capitalOf(countryByCode.get(country ?? '')?.id ?? '')?.id === id,
		contains: containment(get),
		list: () => ({
			ids: new Set([...byId.keys(), ...cities.keys()]),
			names: index.names(),
			demonyms: words.keys(),
			abbreviations: abbreviations.map(({ word }) => word)
		})
	};
}

/** GeoNames' feature code of a country's seat of government. */
const capitalFeature = 'PPLC';

const isRegion = (place: Place) => place.kind === 'province' || place.also.includes('province');

/** Countries with how far they reach, where the world index says so. */
function withRadii(countries: readonly Place[], { radii = [] }: World): Place[] {
	const byCode = new Map(radii.map(({ country, radius }) => [country, radius]));
	return countries.map((place) => {
		const radius = byCode.get(place.country ?? '');
		return radius === undefined ? place : { ...place, radius };
	});
}

function byRank(a: Place, b: Place): number {
	return rank(b) - rank(a) || weight(b) - weight(a) || (a.id < b.id ? -1 : 1);
}

const rank = (place: Place) => (place.handKept ? 2 : place.kind === 'country' ? 1 : 0);

const weight = (place: Place) => Math.max(place.population, place.prominence ?? 0);
