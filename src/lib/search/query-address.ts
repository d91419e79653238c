import { cutQuery } from './cut-query';

/** The query in an address's search (`?q=kabul`), cut to what can be one; empty where there is none. */
export function queryIn(search: string): string {
	return cutQuery(new URLSearchParams(search).get('q') ?? '');
}

/** The search of the address that keeps a query: empty for no query. */
export function searchOf(query: string): string {
	const q = cutQuery(query).trim();
	return q === '' ? '' : `?${new URLSearchParams({ q })}`;
}
