import { buildGazetteer } from '../gazetteer/build-gazetteer';
import { checkPlaces, checkShapes } from '../gazetteer/check-places';
import type { ListedGazetteer } from '../gazetteer/gazetteer';
import { parseCountries } from '../gazetteer/parse-countries';
import { parseDemonyms } from '../gazetteer/parse-demonyms';
import { parsePlaces } from '../gazetteer/parse-places';
import { parseAreas, parseNaturalFeatures } from '../gazetteer/parse-features';
import { parseAbbreviations, parseCityAliases, parseRegionAliases } from '../gazetteer/parse-names';
import {
	parseCountryRadii,
	parseWorldCities,
	parseWorldCounties,
	parseWorldRegions
} from '../gazetteer/parse-world';
import type { Shapes } from '../gazetteer/read-shapes';
import type { Reading } from '../problem/problem';
import { problemsOf } from '../problem/problems-of';
import { readText } from './read-text';

const folder = 'geodata/gazetteer';

/** Reads the hand-kept places, countries and demonyms and the world index, and checks that they lie where they should. */
export function loadGazetteer(root: string, shapes: Shapes): Reading<ListedGazetteer> {
	const read = <T>(name: string, parse: (file: string, text: string) => Reading<T>): Reading<T> => {
		const file = `${folder}/${name}`;
		const text = readText(root, file);
		return text.ok ? parse(file, text.value) : text;
	};
	const places = read('places.yaml', parsePlaces);
	const countries = read('countries.yaml', parseCountries);
	const demonyms = read('demonyms.yaml', parseDemonyms);
	const cities = read('world-cities.tsv', parseWorldCities);
	const regions = read('world-regions.tsv', parseWorldRegions);
	const counties = read('world-counties.tsv', parseWorldCounties);
	const radii = read('country-radii.tsv', parseCountryRadii);
	const areas = read('world-areas.tsv', parseAreas);
	const natural = read('natural-features.tsv', parseNaturalFeatures);
	const cityNames = read('city-aliases.tsv', parseCityAliases);
	const regionNames = read('region-aliases.tsv', parseRegionAliases);
	const abbreviations = read('abbreviations.tsv', parseAbbreviations);
	const problems = [
		...problemsOf([places, countries, demonyms, cities, regions, counties, radii]),
		...problemsOf([areas, natural, cityNames, regionNames, abbreviations]),
		...checkShapes('geodata/boundaries', shapes),
		...(places.ok ? checkPlaces(places.value, shapes) : [])
	];
	if (
		problems.length > 0 ||
		!places.ok ||
		!countries.ok ||
		!demonyms.ok ||
		!cities.ok ||
		!regions.ok ||
		!counties.ok ||
		!radii.ok ||
		!areas.ok ||
		!natural.ok ||
		!cityNames.ok ||
		!regionNames.ok ||
		!abbreviations.ok
	) {
		return { ok: false, problems };
	}
	const gazetteer = buildGazetteer({
		places: places.value.map(({ place }) => place),
		countries: countries.value,
		demonyms: demonyms.value,
		world: {
			cities: cities.value,
			regions: regions.value,
			counties: counties.value,
			radii: radii.value
		},
		features: [...areas.value, ...natural.value],
		aliases: [...cityNames.value, ...regionNames.value],
		abbreviations: abbreviations.value
	});
	return { ok: true, value: gazetteer };
}
