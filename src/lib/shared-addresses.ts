import { resolve } from '$app/paths';
import { asInEnglish } from './messages/language-address';

/** Addresses of what is the same in every language, and there once. */
export const sharedAddresses = {
	/** `file` as the story's data page lists it: `places.geojson`. */
	dataFile: (story: string, file: string) =>
		asInEnglish(`${resolve('/(explainer)/[story]/data', { story })}/${file}`),
	boundaries: asInEnglish(resolve('/map/boundaries.json')),
	/** `PlateAnchors` as JSON. */
	anchors: (story: string) => asInEnglish(resolve('/map/anchors/[story].json', { story })),
	/** The packed gazetteer, for the desk. */
	index: asInEnglish(resolve('/geoparse/index.bin'))
} as const;
