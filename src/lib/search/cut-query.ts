/** Longer queries are cut: no reader types so much, and an address must stay an address. */
const mostCharacters = 200;

/** A query as it is kept in the address: at most 200 UTF-16 units, none of them half a surrogate pair. */
export function cutQuery(query: string): string {
	return query.slice(0, mostCharacters).replace(/\p{Surrogate}/gu, '');
}
