import { resolve } from '$app/paths';
import { asInEnglish } from './messages/language-address';

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
	embed: (story: string, place: string) =>
		`${resolve('/embed/[story]/[place]', { story, place })}/`,
	data: (story: string) => `${resolve('/(explainer)/[story]/data', { story })}/`,
	/** `file` as the story's data page lists it: `places.geojson`. */
	dataFile: (story: string, file: string) =>
		asInEnglish(`${resolve('/(explainer)/[story]/data', { story })}/${file}`),
	boundaries: asInEnglish(resolve('/map/boundaries.json')),
	/** `PlateAnchors` as JSON. */
	anchors: (story: string) => asInEnglish(resolve('/map/anchors/[story].json', { story })),
	desk: `${resolve('/desk')}/`,
	/** The packed gazetteer, for the desk. */
	index: asInEnglish(resolve('/geoparse/index.bin'))
} as const;
