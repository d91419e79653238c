/** What the world map does with shapes that are not countries or territories of their own. */

/**
 * Shapes drawn as part of another: name in world-atlas, then the id of the country that takes it in.
 * Military bases, a buffer zone and a leased launch site go to the state on whose ground they lie;
 * two that call themselves states go to the member state that the United Nations count them to.
 */
export const absorbed: Readonly<Record<string, string>> = {
	Akrotiri: 'cyprus',
	Baikonur: 'kazakhstan',
	'Cyprus U.N. Buffer Zone': 'cyprus',
	Dhekelia: 'cyprus',
	'N. Cyprus': 'cyprus',
	Somaliland: 'somalia',
	'USNB Guantanamo Bay': 'cuba'
};

/** Left out: uninhabited reefs, and Antarctica, which a Mercator plate cannot show. */
export const leftOut: ReadonlySet<string> = new Set([
	'Antarctica',
	'Ashmore and Cartier Is.',
	'Bajo Nuevo Bank',
	'Clipperton I.',
	'Coral Sea Is.',
	'Indian Ocean Ter.',
	'Scarborough Reef',
	'Serranilla Bank',
	'Spratly Is.'
]);

/** Shapes of their own that ISO has no number for. */
export const unnumbered: Readonly<Record<string, string>> = {
	Kosovo: 'kosovo',
	'Siachen Glacier': 'siachen-glacier'
};

/**
 * One polygon that passes from one country to another: Natural Earth draws Crimea with the state that
 * holds it; GeoNames and UN General Assembly resolution 68/262 count it to Ukraine.
 * `contains` is a town on it, `[longitude, latitude]` in degrees.
 */
export const transferred = {
	from: 'russia',
	to: 'ukraine',
	contains: { name: 'Simferopol', at: [34.1, 44.95] }
} as const;

/**
 * Borders drawn dashed: pairs of neighbours, and the box `[west, south, east, north]` in degrees within
 * which their common border is disputed.
 */
export const disputedBorders: readonly {
	readonly between: readonly [string, string];
	readonly within: readonly [number, number, number, number];
}[] = [
	{ between: ['india', 'pakistan'], within: [73, 32.35, 80.5, 37.2] },
	{ between: ['india', 'china'], within: [73, 32, 80.5, 37.2] },
	{ between: ['india', 'siachen-glacier'], within: [73, 32, 80.5, 37.2] },
	{ between: ['pakistan', 'siachen-glacier'], within: [73, 32, 80.5, 37.2] },
	{ between: ['china', 'siachen-glacier'], within: [73, 32, 80.5, 37.2] }
];

/**
 * Shapes that the source's grid squeezes to nothing, drawn again by hand: rings of
 * `[longitude, latitude]` in degrees, closed, counter-clockwise.
 */
export const redrawn: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
	Vatican: [
		[12.4458, 41.9003],
		[12.4578, 41.9003],
		[12.4566, 41.9073],
		[12.4506, 41.9073],
		[12.4458, 41.9003]
	]
};
