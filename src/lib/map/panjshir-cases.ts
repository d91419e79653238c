import type { Position } from '../gazetteer/place';
import type { MapPlace } from './map-place';
import type { Bounds } from './view';

/** The opening view of the Panjshir story. */
export const openingView: Bounds = [66.6, 34.2, 71.2, 37.1];

/** Plates as readers have them: the strip on a phone, a tablet, half of a desktop, a whole desktop, the narrowest phone. */
export const plates = [
	{ width: 390, height: 360 },
	{ width: 834, height: 480 },
	{ width: 860, height: 844 },
	{ width: 1440, height: 844 },
	{ width: 320, height: 340 }
] as const;

type Case = Pick<MapPlace, 'id' | 'name' | 'kind' | 'shape' | 'actsOnly' | 'passages'> & {
	readonly text: string;
	readonly anchors: readonly Position[];
};

const cases: readonly Case[] = [
	{
		id: 'panjshir',
		name: 'Panjshir',
		text: 'پنجشیر',
		kind: 'province',
		shape: 'area',
		actsOnly: false,
		passages: 19,
		anchors: [
			[69.7, 35.4],
			[69.9, 35.55],
			[69.45, 35.25]
		]
	},
	{
		id: 'kabul',
		name: 'Kabul',
		text: 'کابل',
		kind: 'city',
		shape: 'point',
		actsOnly: false,
		passages: 6,
		anchors: [[69.1723, 34.5289]]
	},
	{
		id: 'kabul-airport',
		name: 'Kabul airport',
		text: 'فرودگاه کابل',
		kind: 'airport',
		shape: 'point',
		actsOnly: false,
		passages: 1,
		anchors: [[69.2123, 34.5659]]
	},
	{
		id: 'mazar-e-sharif',
		name: 'Mazar-e Sharif',
		text: 'مزار شریف',
		kind: 'city',
		shape: 'point',
		actsOnly: false,
		passages: 1,
		anchors: [[67.1109, 36.709]]
	},
	{
		id: 'andarab',
		name: 'Andarab',
		text: 'اندراب',
		kind: 'valley',
		shape: 'line',
		actsOnly: false,
		passages: 2,
		anchors: [
			[69.26, 35.63],
			[69.05, 35.61],
			[69.47, 35.62]
		]
	},
	{
		id: 'hindu-kush',
		name: 'Hindu Kush',
		text: 'هندوکش',
		kind: 'mountain range',
		shape: 'line',
		actsOnly: false,
		passages: 1,
		anchors: [
			[70.6, 35.9],
			[68.6, 35.1],
			[67.9, 34.8],
			[69.6, 35.6],
			[71.2, 36.3]
		]
	},
	{
		id: 'afghanistan',
		name: 'Afghanistan',
		text: 'افغانستان',
		kind: 'country',
		shape: 'area',
		actsOnly: false,
		passages: 14,
		anchors: [
			[66.2, 33.9],
			[67.5, 35.6],
			[68.2, 36.2],
			[67.8, 34.5],
			[70.4, 36.6]
		]
	},
	{
		id: 'iran',
		name: 'Iran',
		text: 'ایران',
		kind: 'country',
		shape: 'area',
		actsOnly: true,
		passages: 3,
		anchors: [[54.3, 32.5]]
	},
	{
		id: 'qatar',
		name: 'Qatar',
		text: 'قطر',
		kind: 'country',
		shape: 'area',
		actsOnly: true,
		passages: 1,
		anchors: [[51.2, 25.3]]
	},
	{
		id: 'united-kingdom',
		name: 'United Kingdom',
		text: 'بریتانیا',
		kind: 'country',
		shape: 'area',
		actsOnly: true,
		passages: 1,
		anchors: [[-1.9, 52.8]]
	},
	{
		id: 'united-states',
		name: 'United States',
		text: 'ایالات متحده',
		kind: 'country',
		shape: 'area',
		actsOnly: true,
		passages: 4,
		anchors: [[-98.6, 39.8]]
	}
];

/** The places of the first story, for tests and the laboratory. */
export const panjshirPlaces: readonly MapPlace[] = cases.map(({ text, ...place }) => ({
	...place,
	local: { text, language: 'fa' },
	href: `/panjshir-september-2021/places/${place.id}`,
	precision: place.shape === 'line' ? 'schematic' : place.shape === 'area' ? 'area' : 'exact'
}));
