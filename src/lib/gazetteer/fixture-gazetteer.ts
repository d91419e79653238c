import { buildGazetteer } from './build-gazetteer';
import type { ListedGazetteer } from './gazetteer';
import type { Place } from './place';
import type { WorldCity, WorldRegion } from './world';

/** A small gazetteer for tests: a few true places, and true namesakes that a careless reader would take. */
export function fixtureGazetteer(): ListedGazetteer {
	return buildGazetteer({
		places: [
			kept('panjshir', 'Panjshir', 'province', [69.7, 35.4], ['afghanistan'], {
				also: ['valley', 'region'],
				variants: ['Panjshir Valley', 'Panjshir Province']
			}),
			kept('kabul', 'Kabul', 'city', [69.17, 34.53], ['afghanistan']),
			kept('kabul-airport', 'Kabul airport', 'airport', [69.21, 34.57], ['kabul'], {
				variants: ['Hamid Karzai International Airport']
			}),
			kept('mazar-e-sharif', 'Mazar-e Sharif', 'city', [67.11, 36.71], ['afghanistan'], {
				variants: ['Mazar-i-Sharif']
			})
		],
		countries: [
			country('afghanistan', 'Afghanistan', 'AF', 'Kabul', [66.5, 34.3], [], ['Afghan', 'Afghans']),
			country('iran', 'Iran', 'IR', 'Tehran', [53.7, 32.4], [], ['Iranian']),
			country(
				'united-states',
				'United States',
				'US',
				'Washington',
				[-98.6, 39.8],
				['US', 'U.S.'],
				['American', 'Americans']
			),
			country(
				'united-kingdom',
				'United Kingdom',
				'GB',
				'London',
				[-1.6, 52.5],
				['UK'],
				['British']
			),
			country('malawi', 'Malawi', 'MW', 'Lilongwe', [34.3, -13.2], [], ['Malawian']),
			country('zimbabwe', 'Zimbabwe', 'ZW', 'Harare', [29.9, -19], [], ['Zimbabwean']),
			country(
				'south-africa',
				'South Africa',
				'ZA',
				'Pretoria',
				[24.5, -29.5],
				[],
				['South African']
			)
		],
		demonyms: [
			{ word: 'Soviet', place: null, of: 'the Soviet Union (1922–1991)' },
			{ word: 'English', place: 'united-kingdom', of: 'England' }
		],
		world: { cities, regions }
	});
}

const cities: readonly WorldCity[] = [
	city(1138958, 'Kabul', 'AF', '13', 'PPLC', [69.17, 34.53], 3_043_532),
	city(931755, 'Blantyre', 'MW', 'S', 'PPLA', [35, -15.78], 584_877),
	city(2655329, 'Blantyre', 'GB', 'SCT', 'PPL', [-4.1, 55.8], 17_090),
	city(927967, 'Lilongwe', 'MW', 'C', 'PPLC', [33.79, -13.97], 646_750),
	city(4671654, 'Austin', 'US', 'TX', 'PPLA', [-97.74, 30.27], 931_830),
	city(5072006, 'Lincoln', 'US', 'NE', 'PPLA', [-96.67, 40.8], 277_348),
	city(4140963, 'Washington D.C.', 'US', 'DC', 'PPLC', [-77.04, 38.9], 601_723),
	city(5549222, 'Washington', 'US', 'UT', 'PPL', [-113.5, 37.1], 24_000),
	city(884979, 'Mutare', 'ZW', '01', 'PPLA', [32.65, -18.97], 184_205),
	city(1147540, 'March', 'AF', '01', 'PPLA2', [70, 36], 0),
	city(924572, 'Nsanje', 'MW', 'S', 'PPLA2', [35.26, -16.92], 21_774),
	city(2639577, 'Reading', 'GB', 'ENG', 'PPLA2', [-0.97, 51.46], 318_014)
];

const regions: readonly WorldRegion[] = [
	{ country: 'AF', region: '42', name: 'Panjshir', at: [69.7, 35.4], radius: 100, population: 0 },
	{
		country: 'US',
		region: 'TX',
		name: 'Texas',
		at: [-99, 31],
		radius: 100,
		population: 20_000_000
	},
	{
		country: 'MW',
		region: 'S',
		name: 'Southern Region',
		at: [35, -15.5],
		radius: 100,
		population: 1_000_000
	}
];

function city(
	geonames: number,
	name: string,
	code: string,
	region: string,
	feature: string,
	at: WorldCity['at'],
	population: number
): WorldCity {
	return { geonames, name, country: code, region, feature, at, population };
}

function kept(
	id: string,
	en: string,
	kind: Place['kind'],
	point: Place['point'],
	within: readonly string[],
	more: Partial<Place> = {}
): Place {
	return {
		id,
		kind,
		also: [],
		names: { en },
		variants: [],
		within,
		point,
		footprint: { type: 'point', at: point },
		population: 0,
		source: 'For tests.',
		demonyms: [],
		handKept: true,
		...more
	};
}

function country(
	id: string,
	en: string,
	code: string,
	capital: string,
	point: Place['point'],
	variants: readonly string[],
	demonyms: readonly string[]
): Place {
	const place = kept(id, en, 'country', point, [], { variants, demonyms });
	return { ...place, country: code, capital, handKept: false };
}
