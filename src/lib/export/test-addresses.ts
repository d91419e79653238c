import type { ExportAddresses } from './export-addresses';

/** Addresses as a site has them that knows its origin. */
export function testAddresses(id: string): ExportAddresses {
	const story = `https://example.org/${id}/`;
	return {
		story,
		file: (name) => `${story}data/${name}`,
		place: (place) => `${story}places/${place}/`,
		report: (report) => `${story}reports/${report}/`,
		passage: (passage) => `${story}passages/${passage}/`,
		picture: (of) => `${story}share/${of}.png`
	};
}
