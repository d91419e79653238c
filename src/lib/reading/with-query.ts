/**
 * An address on the same page: its query with some of it changed, the rest kept.
 *
 * @param changes a value for each key that changes; null takes the key out
 * @returns `?key=value…`, or `?` where nothing is left
 */
export function withQuery(
	query: URLSearchParams,
	changes: Readonly<Record<string, string | null>>
): string {
	const changed = new URLSearchParams(query);
	for (const [key, value] of Object.entries(changes)) {
		if (value === null) changed.delete(key);
		else changed.set(key, value);
	}
	return `?${changed.toString()}`;
}
