import { base } from '$app/paths';

/** Every address of the site, made in one place. Pages end in a slash, so that any static host serves them. */
export const addresses = {
	home: `${base}/`,
	about: `${base}/about/`,
	story: (story: string) => `${base}/${story}/`,
	place: (story: string, place: string) => `${base}/${story}/places/${place}/`,
	report: (story: string, report: string) => `${base}/${story}/reports/${report}/`,
	data: (story: string) => `${base}/${story}/data/`,
	dataFile: (story: string, file: string) => `${base}/${story}/data/${file}`,
	boundaries: `${base}/map/boundaries.json`,
} as const;
