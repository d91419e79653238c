import type { ExportAddresses } from './export-addresses';

/** Addresses as a site has them that knows its origin. */
export const testAddresses = (story: string): ExportAddresses => ({
	file: (name) => `https://example.org/${story}/data/${name}`,
	place: (place) => `https://example.org/${story}/places/${place}/`
});
