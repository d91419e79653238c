import { resolve } from '$app/paths';

/**
 * Every page of the site, in the language of this build; what all languages share is in shared-addresses.ts. Pages end in
 * a slash, so that any static host serves them.
 */
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
	desk: `${resolve('/desk')}/`
} as const;
