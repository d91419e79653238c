/**
 * Returns the id that a fragment of an address names, decoded; the empty string for none, and for one that cannot be
 * decoded: somebody has cut the address, and the beginning is the place to start from.
 */
export function hashTarget(hash: string): string {
	try {
		return decodeURIComponent(hash.replace(/^#/, ''));
	} catch (error) {
		if (error instanceof URIError) return '';
		throw error;
	}
}

/** The place that an address of the file leads to, and not to a passage of it; null for any other. */
export const placeIn = (href: string): string | null =>
	/^#places\/([^/]+)$/.exec(href)?.[1] ?? null;

/** Ids from the most to the least particular: `places/kabul/x`, `places/kabul`, `places`. */
export function widening(id: string): string[] {
	const parts = id.split('/');
	return parts.map((_, i) => parts.slice(0, parts.length - i).join('/'));
}
