/**
 * Ids of what the single file holds, and with a `#` before them its addresses: the same parts as on the site, so that a
 * reader of one knows the other. They are ids of elements, so that links lead there without a script.
 */
export const ids = {
	story: 'story',
	places: 'places',
	reports: 'reports',
	tour: 'tour',
	days: 'days',
	about: 'about',
	place: (place: string) => `places/${place}`,
	/** A passage where a place quotes it. */
	passageAt: (place: string, passage: string) => `places/${place}/${passage}`,
	report: (report: string) => `reports/${report}`,
	/** A passage in its report. */
	passage: (passage: string) => `passages/${passage}`,
	step: (step: string) => `tour/${step}`
} as const;

const pattern =
	/^(?:\/(?:fa|ps)(?=\/))?\/[\w-]+\/(?:(places|reports)\/([\w-]+)\/)?(tour\/)?(?:#([\w-]+))?$/;

/**
 * Returns the address within the file for an address of the site, or of the page of `place`: `#x` there is a passage
 * that the page shows.
 *
 * @throws Error where the file has nothing of that kind
 */
export function inFile(siteAddress: string, place?: string): string {
	const own = /^#([\w-]+)$/.exec(siteAddress)?.[1];
	if (own !== undefined && place !== undefined) return `#${ids.passageAt(place, own)}`;
	const [, kind, id, tour, fragment] = pattern.exec(siteAddress) ?? [];
	if (kind === 'places' && id !== undefined)
		return `#${fragment === undefined ? ids.place(id) : ids.passageAt(id, fragment)}`;
	if (kind === 'reports' && id !== undefined)
		return `#${fragment === undefined ? ids.report(id) : ids.passage(fragment)}`;
	if (tour !== undefined) return `#${fragment === undefined ? ids.tour : ids.step(fragment)}`;
	if (pattern.test(siteAddress)) return `#${ids.story}`;
	throw new Error(`The single file has nothing at ${siteAddress}. Add it to file-addresses.ts.`);
}
