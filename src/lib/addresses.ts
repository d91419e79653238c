import { resolve } from '$app/paths';

/** Every address of the site, made in one place. Pages end in a slash, so that any static host serves them. */
export const addresses = {
	home: resolve('/'),
	about: `${resolve('/about')}/`,
	story: (story: string) => `${resolve('/(explainer)/[story]', { story })}/`,
	place: (story: string, place: string) =>
		`${resolve('/(explainer)/[story]/places/[place]', { story, place })}/`,
	report: (story: string, report: string) =>
		`${resolve('/(explainer)/[story]/reports/[report]', { story, report })}/`,
	search: (story: string) => `${resolve('/(explainer)/[story]/search', { story })}/`,
	/** What the search reads; `SearchDocuments` as JSON. */
	searchFile: (story: string) => resolve('/(explainer)/[story]/search.json', { story }),
	tour: (story: string) => `${resolve('/(explainer)/[story]/tour', { story })}/`,
	data: (story: string) => `${resolve('/(explainer)/[story]/data', { story })}/`,
	/** `file` as the story's data page lists it: `places.geojson`. */
	dataFile: (story: string, file: string) =>
		`${resolve('/(explainer)/[story]/data', { story })}/${file}`,
	boundaries: resolve('/map/boundaries.json'),
	/** `PlateAnchors` as JSON. */
	anchors: (story: string) => resolve('/map/anchors/[story].json', { story }),
	desk: `${resolve('/desk')}/`,
	/** The packed gazetteer, for the desk. */
	index: resolve('/geoparse/index.bin')
} as const;
